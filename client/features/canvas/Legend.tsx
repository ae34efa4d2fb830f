/** The legend: whatever kinds, types and statuses the picture holds, drawn from the same tables as the canvas. */
import { Collapse, Group, Paper, Stack, Text, UnstyledButton } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { type Insets, NO_INSETS } from "#graph/insets.ts";
import { signsOf } from "#graph/legend.ts";
import { DISPUTE_NOTE } from "#graph/look.ts";
import type { Palette } from "#graph/palette.ts";
import { picture } from "#graph/picture.ts";
import { styling } from "#graph/style/styling.ts";
import classes from "./Canvas.module.css";
import { Entry, Section } from "./legend-parts.tsx";
import { Scales } from "./Scales.tsx";
import { DisputeSample, KindSample, LineSample } from "./samples.tsx";

export interface LegendProps {
  readonly palette: Palette;
  /** Told how much of the canvas the legend covers, so that the picture keeps clear of it. */
  readonly onRoom?: (insets: Insets) => void;
}

/** Where colour means something else, kinds and types are shown without one. */
function withoutColour({ kinds, edges, softInk }: Palette): Pick<Palette, "kinds" | "edges"> {
  const grey = <Name extends string>(hues: Readonly<Record<Name, string>>) =>
    Object.fromEntries(Object.keys(hues).map((name) => [name, softInk])) as Record<Name, string>;
  return { kinds: grey(kinds), edges: grey(edges) };
}

function Entries({ palette }: { readonly palette: Palette }) {
  const session = useStore(picture, (state) => state.session);
  const { kinds, types, statuses, disputed, unidentified } = useMemo(() => signsOf(session), [session]);
  const coloured = useStore(styling, ({ style }) => style.colour === "kind");
  const plain = coloured ? palette : { ...palette, ...withoutColour(palette) };
  return (
    <Stack gap={10} p="sm" pt={0}>
      <Scales palette={palette} />
      <Section title="Who and what">
        {kinds.map(({ name, words }) => (
          <Entry key={name} sample={<KindSample kind={name} palette={plain} />}>
            {words}
          </Entry>
        ))}
        {unidentified !== null && (
          <Entry sample={<KindSample kind={unidentified} palette={plain} hollow />}>not identified</Entry>
        )}
      </Section>
      <Section title="What passes or holds between them">
        {types.map(({ name, words }) => (
          <Entry key={name} sample={<LineSample colour={plain.edges[name]} pattern="solid" arrow />}>
            {words}
          </Entry>
        ))}
      </Section>
      <Section title="How well it is supported">
        {statuses.map(({ name, words, pattern }) => (
          <Entry key={name} sample={<LineSample colour={palette.softInk} pattern={pattern} />}>
            <b>{name}</b>: {words}
          </Entry>
        ))}
        {disputed && (
          <Entry sample={<DisputeSample palette={palette} />}>
            <b>disputed</b>: {DISPUTE_NOTE}
          </Entry>
        )}
      </Section>
    </Stack>
  );
}

/** On a small screen the picture needs the room more: the legend starts closed. */
function hasRoom(): boolean {
  return window.matchMedia("(min-width: 75em)").matches;
}

export function Legend({ palette, onRoom }: LegendProps) {
  const [open, setOpen] = useState(hasRoom);
  const { ref, width } = useElementSize();
  const filled = useStore(picture, (state) => state.session.nodes.size > 0);
  useEffect(() => {
    onRoom?.(open && filled && width > 0 ? { ...NO_INSETS, left: width + 24 } : NO_INSETS);
  }, [onRoom, open, filled, width]);
  if (!filled) return null;
  return (
    <Paper ref={ref} className={classes.legend ?? ""} data-open={open} withBorder shadow="sm" radius="md">
      <UnstyledButton w="100%" px="sm" py={8} aria-expanded={open} onClick={() => setOpen(!open)}>
        <Group justify="space-between" gap="xs">
          <Text size="sm" fw={600}>
            Legend
          </Text>
          {open ? <IconChevronDown size={16} /> : <IconChevronUp size={16} />}
        </Group>
      </UnstyledButton>
      <Collapse expanded={open}>
        <Entries palette={palette} />
      </Collapse>
    </Paper>
  );
}
