/** The legend: whatever kinds, types and statuses the picture holds, drawn from the same tables as the canvas. */
import { Box, Collapse, Group, Paper, Stack, Text, UnstyledButton } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { type Insets, NO_INSETS } from "#graph/insets.ts";
import { signsOf } from "#graph/legend.ts";
import { DISPUTE_NOTE } from "#graph/look.ts";
import type { Palette } from "#graph/palette.ts";
import { picture } from "#graph/picture.ts";
import classes from "./Canvas.module.css";
import { DisputeSample, KindSample, LineSample } from "./samples.tsx";

export interface LegendProps {
  readonly palette: Palette;
  /** Told how much of the canvas the legend covers, so that the picture keeps clear of it. */
  readonly onRoom?: (insets: Insets) => void;
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Stack gap={3} component="section">
      <Text size="xs" fw={700} c="dimmed" component="h3" m={0}>
        {title}
      </Text>
      {children}
    </Stack>
  );
}

function Entry({ sample, children }: { readonly sample: ReactNode; readonly children: ReactNode }) {
  return (
    <Group gap={8} wrap="nowrap" align="center">
      <Box w={34} style={{ flex: "none", display: "flex", justifyContent: "center" }}>
        {sample}
      </Box>
      <Text size="xs" lh={1.3}>
        {children}
      </Text>
    </Group>
  );
}

function Entries({ palette }: { readonly palette: Palette }) {
  const session = useStore(picture, (state) => state.session);
  const { kinds, types, statuses, disputed, unidentified } = useMemo(() => signsOf(session), [session]);
  return (
    <Stack gap={10} p="sm" pt={0}>
      <Section title="Who and what">
        {kinds.map(({ name, words }) => (
          <Entry key={name} sample={<KindSample kind={name} palette={palette} />}>
            {words}
          </Entry>
        ))}
        {unidentified !== null && (
          <Entry sample={<KindSample kind={unidentified} palette={palette} hollow />}>not identified</Entry>
        )}
      </Section>
      <Section title="What passes or holds between them">
        {types.map(({ name, words }) => (
          <Entry key={name} sample={<LineSample colour={palette.edges[name]} pattern="solid" arrow />}>
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
