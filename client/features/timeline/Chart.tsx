/** The histogram: claims and transfers in each step, imprecise dates as spans below, and the window over both. */
import { useElementSize } from "@mantine/hooks";
import { counted } from "#ui/words.ts";
import { Brush } from "./Brush.tsx";
import { type Counts, indexOf, type lanesOf, type Step, stepWords } from "./steps.ts";
import classes from "./timeline.module.css";
import type { Mode, Window } from "./window.ts";

export interface ChartProps {
  readonly counts: Counts;
  readonly steps: readonly Step[];
  readonly lanes: ReturnType<typeof lanesOf>;
  readonly mode: Mode;
  readonly window: Window;
  readonly onWindow: (window: Window) => void;
}

const BARS = 54;
const LANE = 6;
const AXIS = 16;
/** Pixels that a name on the axis needs. */
const NAME = 74;

function Bars({
  counts: { buckets, step },
  steps,
  wide,
}: Pick<ChartProps, "counts" | "steps"> & { wide: number }) {
  const most = Math.max(1, ...buckets.map(({ claims, transfers }) => Math.max(claims, transfers)));
  const high = (count: number) => (count === 0 ? 0 : Math.max(2, (count / most) * (BARS - 6)));
  return buckets.map(({ from, to, claims, transfers }) => {
    const x = indexOf(steps, from) * wide;
    const inner = Math.max(1, wide - Math.min(2, wide * 0.2));
    return (
      <g key={from}>
        <rect className={classes.claims} x={x} width={inner} y={BARS - high(claims)} height={high(claims)} />
        <rect
          className={classes.transfers}
          x={x + inner * 0.25}
          width={inner * 0.5}
          y={BARS - high(transfers)}
          height={high(transfers)}
        />
        <title>
          {`${stepWords({ from, to }, step)}: ${counted(claims, "claim")}, ${counted(transfers, "transfer")}`}
        </title>
      </g>
    );
  });
}

function Spans({ lanes: { placed }, wide }: Pick<ChartProps, "lanes"> & { wide: number }) {
  return placed.map(({ span, lane, first, last }) => (
    <line
      key={`${span.from} ${span.to}`}
      className={classes.span}
      data-open={span.from === null || span.to === null}
      x1={first * wide + 1}
      x2={(last + 1) * wide - 1}
      y1={BARS + LANE * (lane + 0.5) + 2}
      y2={BARS + LANE * (lane + 0.5) + 2}
      strokeWidth={Math.min(4, 1.5 + Math.log2(1 + span.claims))}
    >
      <title>
        {`${span.from ?? "open"} to ${span.to ?? "open"}: ${counted(span.claims, "claim")}, ${counted(span.transfers, "transfer")}`}
      </title>
    </line>
  ));
}

function Axis({
  steps,
  counts,
  wide,
  y,
}: Pick<ChartProps, "steps" | "counts"> & { wide: number; y: number }) {
  const every = Math.max(1, Math.ceil(NAME / wide));
  return steps.map((step, at) =>
    at % every !== 0 || (at + every / 2) * wide > steps.length * wide ? null : (
      <text key={step.from} className={classes.tick} x={at * wide + 1} y={y}>
        {stepWords(step, counts.step)}
      </text>
    ),
  );
}

function summary({ buckets, step }: Counts, steps: readonly Step[]): string {
  const claims = buckets.reduce((sum, bucket) => sum + bucket.claims, 0);
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined) return "";
  return `${counted(claims, "dated claim")} from ${stepWords(first, step)} to ${stepWords(last, step)}`;
}

export function Chart({ counts, steps, lanes, mode, window, onWindow }: ChartProps) {
  const { ref, width } = useElementSize();
  const wide = width / steps.length;
  const height = BARS + lanes.lanes * LANE + 4;
  return (
    <div ref={ref} className={classes.chart} style={{ height: height + AXIS }}>
      {width > 0 && (
        <>
          <svg width={width} height={height + AXIS} role="img" aria-label={summary(counts, steps)}>
            <line className={classes.ground} x1={0} x2={width} y1={BARS + 0.5} y2={BARS + 0.5} />
            <Bars counts={counts} steps={steps} wide={wide} />
            <Spans lanes={lanes} wide={wide} />
            <Axis steps={steps} counts={counts} wide={wide} y={height + 11} />
          </svg>
          <Brush
            steps={steps}
            step={counts.step}
            wide={wide}
            height={height}
            mode={mode}
            window={window}
            onWindow={onWindow}
          />
        </>
      )}
    </div>
  );
}
