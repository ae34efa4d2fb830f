/** The legend's part on style: what size, width and colour follow, with samples at their true scale. */
import { Text } from "@mantine/core";
import { useStore } from "zustand";
import { unitWord } from "#domain/units.ts";
import { metrics } from "#graph/metrics/metrics.ts";
import type { Palette } from "#graph/palette.ts";
import { picture } from "#graph/picture.ts";
import { dressOf, type Followed } from "#graph/style/dress.ts";
import { COLOURINGS, NUMBERS, type NumberName, numberInWords, type Style } from "#graph/style/style.ts";
import { styling } from "#graph/style/styling.ts";
import { Entry, Section } from "./legend-parts.tsx";

/** A disc must not grow the legend. */
const LARGEST_SAMPLE = 34;

function Disc({ radius, colour }: { readonly radius: number; readonly colour: string }) {
  const drawn = Math.min(LARGEST_SAMPLE, 2 * radius);
  return (
    <svg width={drawn} height={drawn} viewBox={`0 0 ${drawn} ${drawn}`} aria-hidden="true">
      <circle cx={drawn / 2} cy={drawn / 2} r={drawn / 2 - 1} fill={colour} />
    </svg>
  );
}

function Line({ width, colour }: { readonly width: number; readonly colour: string }) {
  return (
    <svg width={34} height={14} viewBox="0 0 34 14" aria-hidden="true">
      <path d="M2 7H32" stroke={colour} strokeWidth={width} />
    </svg>
  );
}

interface ScaleProps {
  readonly of: "Size" | "Width";
  readonly name: NumberName | "plain";
  readonly followed: Followed | null;
  readonly style: Style;
  readonly palette: Palette;
}

function Scale({ of, name, followed, style, palette }: ScaleProps) {
  if (name === "plain" || followed === null) return null;
  const { samples, gaps } = followed.scale;
  const most = samples.at(-1)?.pixels ?? 1;
  const shrink = of === "Size" ? Math.min(1, LARGEST_SAMPLE / 2 / most) : 1;
  return (
    <Section title={`${of}: ${NUMBERS[name]}${name === "quantity" ? ` in ${unitWord(style.unit, 2)}` : ""}`}>
      {samples.map(({ value, pixels }) => (
        <Entry
          key={value}
          sample={
            of === "Size" ? (
              <Disc radius={pixels * shrink} colour={palette.softInk} />
            ) : (
              <Line width={pixels} colour={palette.softInk} />
            )
          }
        >
          {numberInWords(value, name, style.unit)}
        </Entry>
      ))}
      <Text size="xs" c="dimmed">
        {samples.length === 0 ? "No number yet. " : "Grows with the square root. "}
        {gaps && "Without a number: the smallest. "}
        {of === "Width" && style.grouped && "Of edges drawn as one: the widest."}
      </Text>
    </Section>
  );
}

export function Scales({ palette }: { readonly palette: Palette }) {
  const style = useStore(styling, (state) => state.style);
  const session = useStore(picture, (state) => state.session);
  const reckoned = useStore(metrics, (state) => state.reckoned);
  const { sizes, widths, colours } = dressOf(style, { session, reckoned }, palette);
  return (
    <>
      {style.colour !== "kind" && (
        <Section title={`Colour: ${COLOURINGS[style.colour]}`}>
          {colours.swatches.map(({ colour, words }) => (
            <Entry key={words} sample={<Disc radius={8} colour={colour} />}>
              {words}
            </Entry>
          ))}
          {colours.swatches.length === 0 && (
            <Text size="xs" c="dimmed">
              Not reckoned yet.
            </Text>
          )}
        </Section>
      )}
      <Scale of="Size" name={style.size} followed={sizes} style={style} palette={palette} />
      <Scale of="Width" name={style.width} followed={widths} style={style} palette={palette} />
    </>
  );
}
