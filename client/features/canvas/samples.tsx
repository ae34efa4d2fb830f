/** Samples of the picture's signs for the legend: a node of a kind, a line of a pattern, the mark of dispute. */
import type { EntityKind } from "#domain/kinds.ts";
import { KIND_PATHS } from "#graph/icons.ts";
import { DISPUTE_SIGN, type Pattern } from "#graph/look.ts";
import type { Palette } from "#graph/palette.ts";

interface KindSampleProps {
  readonly kind: EntityKind;
  readonly palette: Palette;
  /** Not identified: a dashed ring without a fill. */
  readonly hollow?: boolean;
}

export function KindSample({ kind, palette, hollow = false }: KindSampleProps) {
  const colour = palette.kinds[kind];
  return (
    <svg width={20} height={20} viewBox="0 0 24 24" aria-hidden="true">
      <circle
        cx={12}
        cy={12}
        r={11}
        fill={hollow ? "none" : colour}
        stroke={colour}
        strokeWidth={1.5}
        strokeDasharray={hollow ? "2.6 1.8" : undefined}
      />
      <g
        transform="translate(5.4 5.4) scale(0.55)"
        fill="none"
        stroke={hollow ? colour : palette.onKind}
        strokeWidth={2}
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        {KIND_PATHS[kind].map((path) => (
          <path key={path} d={path} />
        ))}
      </g>
    </svg>
  );
}

/** Offsets and dash arrays that give in SVG what the edge program's shader gives on the canvas. */
const LINES: Readonly<
  Record<Pattern, { readonly offsets: readonly number[]; readonly dash: string; readonly width: number }>
> = {
  dotted: { offsets: [0], dash: "0.01 5.4", width: 2.6 },
  dashed: { offsets: [0], dash: "9 5", width: 2.6 },
  solid: { offsets: [0], dash: "none", width: 2.6 },
  double: { offsets: [-1.8, 1.8], dash: "none", width: 1.6 },
};

interface LineSampleProps {
  readonly colour: string;
  readonly pattern: Pattern;
  readonly arrow?: boolean;
}

export function LineSample({ colour, pattern, arrow = false }: LineSampleProps) {
  const { offsets, dash, width } = LINES[pattern];
  return (
    <svg width={34} height={12} viewBox="0 0 34 12" aria-hidden="true">
      {offsets.map((offset) => (
        <path
          key={offset}
          d={`M2 ${6 + offset}H${arrow ? 25 : 32}`}
          stroke={colour}
          strokeWidth={width}
          strokeDasharray={dash}
          strokeLinecap={pattern === "dotted" ? "round" : "butt"}
        />
      ))}
      {arrow && <path d="M33 6L23 1.5V10.5Z" fill={colour} />}
    </svg>
  );
}

export function DisputeSample({ palette }: { readonly palette: Palette }) {
  return (
    <svg width={18} height={18} viewBox="0 0 18 18" aria-hidden="true">
      <circle cx={9} cy={9} r={7.5} fill={palette.paper} stroke={palette.dispute} strokeWidth={1.5} />
      <text x={9} y={13} textAnchor="middle" fontSize={12} fontWeight={700} fill={palette.dispute}>
        {DISPUTE_SIGN}
      </text>
    </svg>
  );
}
