/** All amounts of one unit on one axis: each claim's interval with its comparator, and the physical ceiling where one is known. */
import type { Answer } from "#contract/endpoint.ts";
import type { Endpoints } from "#contract/endpoints.ts";
import { unitWord } from "#domain/units.ts";
import { axisOf, tickWords } from "./axis.ts";
import classes from "./chart.module.css";

type Assessment = Answer<Endpoints["getAssessment"]>;
type Bar = Assessment["intervals"][number];

interface IntervalsProps {
  readonly bars: readonly Bar[];
  readonly ceilings: Assessment["ceilings"];
  readonly nameOf: (id: string) => string;
}

const WIDTH = 352;
const ROW = 34;
const TOP = 18;
const LEAST_WIDTH = 3;

function BarShape({
  bar,
  x,
  end,
}: {
  readonly bar: Bar;
  readonly x: (n: number) => number;
  readonly end: number;
}) {
  const [from, to] = [x(bar.low), x(bar.high ?? end)];
  const endless = bar.high === null;
  return (
    <g className={classes.bar} data-modality={bar.modality}>
      <rect x={from} y={19} width={Math.max(to - from, LEAST_WIDTH)} height={7} rx={endless ? 0 : 2} />
      {endless && <path d={`M ${to - 1} 16 l 8 6.5 l -8 6.5 z`} />}
      {bar.lowOpen && <circle cx={from} cy={22.5} r={3.5} className={classes.open} />}
      {bar.highOpen && !endless && <circle cx={to} cy={22.5} r={3.5} className={classes.open} />}
    </g>
  );
}

function Ceiling({
  value,
  x,
  height,
}: {
  readonly value: number;
  readonly x: (n: number) => number;
  readonly height: number;
}) {
  const at = x(value);
  const left = at > WIDTH * 0.6;
  return (
    <g className={classes.ceiling}>
      <line x1={at} x2={at} y1={12} y2={height - 14} />
      <text x={at + (left ? -4 : 4)} y={10} textAnchor={left ? "end" : "start"}>
        physical ceiling {tickWords(value)}
      </text>
    </g>
  );
}

/** Letters that fit in a row of the chart. */
const FITTING = 56;

/** A name cut to what its words leave room for; it stands whole among the positions. */
function shortened(name: string, words: string): string {
  const room = Math.max(FITTING - words.length, 8);
  return name.length <= room ? name : `${name.slice(0, room - 1).trimEnd()}…`;
}

/** One axis of one unit. */
function Chart({ bars, ceilings, nameOf }: IntervalsProps) {
  const [first] = bars;
  if (first === undefined) return null;
  const ends = [
    ...bars.flatMap(({ low, high }) => [low, high ?? low]),
    ...ceilings.map(({ value }) => value),
  ];
  const { end, ticks } = axisOf(ends);
  const x = (value: number): number => 2 + (Math.min(value, end) / end) * (WIDTH - 14);
  const height = TOP + bars.length * ROW + 18;
  const title = `${unitWord(first.unit, 2)}${first.per === null ? "" : ` per ${unitWord(first.per, 1)}`}`;
  return (
    <figure className={classes.chart}>
      <figcaption>{title}</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${height}`}
        role="img"
        aria-label={`Amounts in ${title}: ${bars.map((bar) => `${nameOf(bar.speaker)}: ${bar.words}`).join("; ")}`}
      >
        {ticks.map((tick) => (
          <g key={tick} className={classes.tick}>
            <line x1={x(tick)} x2={x(tick)} y1={TOP} y2={height - 14} />
            <text x={x(tick)} y={height - 3} textAnchor={tick === 0 ? "start" : "middle"}>
              {tickWords(tick)}
            </text>
          </g>
        ))}
        {ceilings.map((ceiling) => (
          <Ceiling key={ceiling.carriers} value={ceiling.value} x={x} height={height} />
        ))}
        {bars.map((bar, row) => (
          <g key={`${bar.claim} ${bar.words}`} transform={`translate(0 ${TOP + row * ROW})`}>
            <text x={2} y={12} className={classes.says}>
              {shortened(nameOf(bar.speaker), bar.words)}: <tspan>{bar.words}</tspan>
            </text>
            <BarShape bar={bar} x={x} end={end} />
          </g>
        ))}
      </svg>
    </figure>
  );
}

/** The same words by the same speaker, once: reprints draw no second bar. */
function onceEach(bars: readonly Bar[]): Bar[] {
  return [...new Map(bars.map((bar) => [`${bar.speaker} ${bar.words} ${bar.low}`, bar])).values()];
}

/** One chart for each unit; of what each carrier holds, a chart of its own. */
export function Intervals({ bars, ceilings, nameOf }: IntervalsProps) {
  const groups = Map.groupBy(onceEach(bars), ({ unit, per }) => `${unit} ${per ?? ""}`);
  return [...groups].map(([key, same]) => {
    const [{ unit, per }] = same as [Bar, ...Bar[]];
    const largest = new Map(
      ceilings.filter((each) => each.unit === unit && per === null).map((each) => [each.carriers, each]),
    );
    const latest = [...largest.values()].toSorted((a, b) => b.value - a.value).slice(0, 1);
    return (
      <Chart key={key} bars={same.toSorted((a, b) => a.low - b.low)} ceilings={latest} nameOf={nameOf} />
    );
  });
}
