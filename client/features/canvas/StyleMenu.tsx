/** The menu of the style: what size, width and colour follow, and whether parallel edges are drawn as one. */
import {
  ActionIcon,
  Button,
  Group,
  NativeSelect,
  Popover,
  Stack,
  Switch,
  Text,
  Tooltip,
} from "@mantine/core";
import { IconPalette } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { useStore } from "zustand";
import { UNIT_NAMES, UNITS, type Unit } from "#domain/units.ts";
import { metrics } from "#graph/metrics/metrics.ts";
import { METRICS, type Metric } from "#graph/metrics/reckon.ts";
import { picture } from "#graph/picture.ts";
import { COLOURING_NAMES, COLOURINGS, NUMBER_NAMES, NUMBERS, type Style } from "#graph/style/style.ts";
import { styling } from "#graph/style/styling.ts";

const FOLLOWED = [
  { value: "plain", label: "nothing" },
  ...NUMBER_NAMES.map((value) => ({ value, label: NUMBERS[value] })),
];
const COLOURS = COLOURING_NAMES.map((value) => ({ value, label: COLOURINGS[value] }));

/** The metrics that a style needs and that take time. */
function metricsOf({ size, width, colour }: Style): Metric[] {
  return METRICS.filter((metric) => [size, width, colour].some((name) => name === metric));
}

/** Changes the style, and asks for the metric it needs unless it is known for what is loaded. */
function wear(change: Partial<Style>): void {
  styling.getState().wear(change);
  const { session } = picture.getState();
  const { reckoned, ask } = metrics.getState();
  const [missing] = metricsOf(styling.getState().style).filter((metric) => reckoned[metric]?.of !== session);
  if (missing !== undefined) ask(missing, session);
}

/** Units that amounts on screen are stated in, and the chosen one. */
function useUnits(chosen: Unit) {
  const session = useStore(picture, (state) => state.session);
  return useMemo(() => {
    const used = new Set([...session.edges.values()].map(({ unit }) => unit));
    return UNIT_NAMES.filter((unit) => used.has(unit) || unit === chosen).map((value) => ({
      value,
      label: UNITS[value].many,
    }));
  }, [session, chosen]);
}

/** What a metric is waiting for: its worker, or to be asked again since the picture has changed. */
function MetricState({ style }: { readonly style: Style }) {
  const { working, reckoned, failed, cancel } = useStore(metrics);
  const session = useStore(picture, (state) => state.session);
  const needed = metricsOf(style);
  if (working !== null) {
    return (
      <Group gap="xs" role="status">
        <Text size="xs">Reckoning {working} …</Text>
        <Button size="compact-xs" variant="default" onClick={cancel}>
          Cancel
        </Button>
      </Group>
    );
  }
  if (failed !== null) return <Text size="xs">{failed}</Text>;
  if (!needed.some((metric) => reckoned[metric]?.of !== session)) return null;
  return (
    <Group gap="xs">
      <Text size="xs">The picture has changed since.</Text>
      <Button size="compact-xs" variant="default" onClick={() => wear({})}>
        Reckon again
      </Button>
    </Group>
  );
}

function Choices() {
  const style = useStore(styling, (state) => state.style);
  const units = useUnits(style.unit);
  const byAmount = style.size === "quantity" || style.width === "quantity";
  const chosen = <T extends string>(
    names: readonly { readonly value: string }[],
    text: string,
    pick: (name: T) => void,
  ) => {
    if (names.some(({ value }) => value === text)) pick(text as T);
  };
  return (
    <Stack gap="xs">
      <NativeSelect
        size="xs"
        label="Size of nodes follows"
        data={FOLLOWED}
        value={style.size}
        onChange={({ currentTarget: { value } }) =>
          chosen<Style["size"]>(FOLLOWED, value, (size) => wear({ size }))
        }
      />
      <NativeSelect
        size="xs"
        label="Width of edges follows"
        data={FOLLOWED}
        value={style.width}
        onChange={({ currentTarget: { value } }) =>
          chosen<Style["width"]>(FOLLOWED, value, (width) => wear({ width }))
        }
      />
      {byAmount && (
        <NativeSelect
          size="xs"
          label="Amounts stated in"
          data={units}
          value={style.unit}
          onChange={({ currentTarget: { value } }) => chosen<Unit>(units, value, (unit) => wear({ unit }))}
        />
      )}
      <NativeSelect
        size="xs"
        label="Colour means"
        data={COLOURS}
        value={style.colour}
        onChange={({ currentTarget: { value } }) =>
          chosen<Style["colour"]>(COLOURS, value, (colour) => wear({ colour }))
        }
      />
      <Switch
        size="xs"
        label="Draw parallel edges as one"
        checked={style.grouped}
        onChange={({ currentTarget: { checked } }) => wear({ grouped: checked })}
      />
      <MetricState style={style} />
    </Stack>
  );
}

export function StyleMenu() {
  const [opened, setOpened] = useState(false);
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="left-end"
      withinPortal={false}
      shadow="md"
      width={250}
      trapFocus
    >
      <Popover.Target>
        <Tooltip label="Style" disabled={opened} position="left" withArrow>
          <ActionIcon variant="default" size={34} aria-label="Style" onClick={() => setOpened(!opened)}>
            <IconPalette size={18} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label="Style">
        <Choices />
      </Popover.Dropdown>
    </Popover>
  );
}
