/** The window over the histogram: drawn with the pointer, moved by its two handles with the keyboard. */
import { type KeyboardEvent, type PointerEvent, useState } from "react";
import type { TimelineStep } from "#domain/timeline.ts";
import { type Step, stepWords } from "./steps.ts";
import classes from "./timeline.module.css";
import type { Mode, Window } from "./window.ts";

interface BrushProps {
  readonly steps: readonly Step[];
  readonly step: TimelineStep;
  /** Pixels of one step, and of the whole in height. */
  readonly wide: number;
  readonly height: number;
  readonly mode: Mode;
  readonly window: Window;
  readonly onWindow: (window: Window) => void;
}

type Side = "first" | "last";
const MOVES: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 };

interface HandleProps {
  readonly label: string;
  readonly at: number;
  readonly x: number;
  readonly most: number;
  readonly words: string;
  readonly onMove: (at: number) => void;
}

function Handle({ label, at, x, most, words, onMove }: HandleProps) {
  const press = (event: KeyboardEvent) => {
    const ends: Readonly<Record<string, number>> = { Home: 0, End: most };
    const by = MOVES[event.key];
    const to = by === undefined ? ends[event.key] : at + by;
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(Math.min(Math.max(to, 0), most));
  };
  return (
    <div
      className={classes.handle}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={most}
      aria-valuenow={at}
      aria-valuetext={words}
      style={{ left: x }}
      onKeyDown={press}
    />
  );
}

export function Brush({ steps, step, wide, height, mode, window, onWindow }: BrushProps) {
  const [draft, setDraft] = useState<{ from: number; to: number } | null>(null);
  const most = steps.length - 1;
  const drawn: Window =
    draft === null
      ? window
      : {
          first: mode === "known" ? 0 : Math.min(draft.from, draft.to),
          last: Math.max(draft.from, draft.to),
        };
  const shown = drawn ?? { first: 0, last: most };
  const placeOf = (event: PointerEvent<HTMLDivElement>) => {
    const { left } = event.currentTarget.getBoundingClientRect();
    return Math.min(Math.max(Math.floor((event.clientX - left) / wide), 0), most);
  };
  const words = (at: number) => {
    const found = steps[at];
    return found === undefined ? "" : stepWords(found, step);
  };
  const move = (side: Side) => (at: number) =>
    onWindow(
      side === "first"
        ? { first: at, last: Math.max(at, shown.last) }
        : { first: Math.min(at, shown.first), last: at },
    );
  return (
    <div
      className={classes.brush}
      style={{ height }}
      onPointerDown={(event) => {
        if (event.target !== event.currentTarget) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDraft({ from: placeOf(event), to: placeOf(event) });
      }}
      onPointerMove={(event) => draft !== null && setDraft({ ...draft, to: placeOf(event) })}
      onPointerUp={() => {
        if (draft !== null) onWindow(drawn);
        setDraft(null);
      }}
      onPointerCancel={() => setDraft(null)}
    >
      {drawn !== null && (
        <>
          <div className={classes.outside} style={{ left: 0, width: shown.first * wide }} />
          <div className={classes.outside} style={{ left: (shown.last + 1) * wide, right: 0 }} />
        </>
      )}
      {mode !== "known" && (
        <Handle
          label="Begin of the window"
          at={shown.first}
          x={shown.first * wide}
          most={most}
          words={words(shown.first)}
          onMove={move("first")}
        />
      )}
      <Handle
        label={mode === "known" ? "Known by" : "End of the window"}
        at={shown.last}
        x={(shown.last + 1) * wide}
        most={most}
        words={words(shown.last)}
        onMove={move("last")}
      />
    </div>
  );
}
