/** The timeline: when transfers and claims happened, were said or became known, with a window that filters the picture. */
import { SegmentedControl } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useMemo, useState } from "react";
import { useStore } from "zustand";
import { ask } from "#api/ask.ts";
import { CLOCKS } from "#graph/filters.ts";
import { picture } from "#graph/picture.ts";
import { TextButton } from "#ui/TextButton.tsx";
import { counted } from "#ui/words.ts";
import { Chart } from "./Chart.tsx";
import { PlayButton } from "./PlayButton.tsx";
import { type Counts, lanesOf, stepsOf } from "./steps.ts";
import classes from "./timeline.module.css";
import { clockOf, MODES, type Mode, useWindow } from "./window.ts";

const MODE_NAMES = Object.keys(MODES) as Mode[];
const LANES = 7;

function ClockChoice() {
  const clock = useStore(picture, ({ filters }) => filters.clock);
  return (
    <select
      aria-label="Known by what"
      value={clock}
      onChange={({ currentTarget: { value } }) =>
        picture.getState().filter({ clock: CLOCKS.find((each) => each === value) ?? "published" }, "time")
      }
    >
      <option value="published">published</option>
      <option value="recorded">recorded here</option>
    </select>
  );
}

function Left({ counts, lanesLeft }: { readonly counts: Counts; readonly lanesLeft: number }) {
  const { undated, spans, spanCount } = counts;
  const more = spanCount.total - spans.length + lanesLeft;
  const words = [
    more > 0 ? `${counted(more, "imprecise date")} not drawn` : "",
    undated.claims > 0 ? `${counted(undated.claims, "claim")} without a date` : "",
  ].filter((text) => text !== "");
  return words.length === 0 ? null : <p className={classes.left}>{words.join(", ")}</p>;
}

interface DrawnProps {
  readonly counts: Counts;
  readonly mode: Mode;
  readonly switches: ReactNode;
}

function Drawn({ counts, mode, switches }: DrawnProps) {
  const steps = useMemo(() => stepsOf(counts), [counts]);
  const lanes = useMemo(() => lanesOf(counts.spans, steps, LANES), [counts, steps]);
  const { window, set } = useWindow(mode, steps);
  return (
    <>
      <div className={classes.switches}>
        {switches}
        {steps.length > 0 && (
          <div className={classes.deeds}>
            <PlayButton mode={mode} count={steps.length} window={window} onWindow={set} />
            {window !== null && <TextButton onClick={() => set(null)}>All of it</TextButton>}
          </div>
        )}
        <Left counts={counts} lanesLeft={lanes.left} />
      </div>
      {steps.length === 0 ? (
        <p className={classes.none}>Nothing bears such a date.</p>
      ) : (
        <Chart counts={counts} steps={steps} lanes={lanes} mode={mode} window={window} onWindow={set} />
      )}
    </>
  );
}

export default function Timeline() {
  const [mode, setMode] = useState<Mode>("occurred");
  const clock = useStore(picture, ({ filters }) => clockOf(mode, filters));
  const { data, error } = useQuery(ask("getTimeline", { query: { clock } }));
  const switches = (
    <>
      <SegmentedControl
        size="xs"
        aria-label="Which dates"
        value={mode}
        onChange={(value) => setMode(MODE_NAMES.find((name) => name === value) ?? "occurred")}
        data={MODE_NAMES.map((value) => ({ value, label: MODES[value] }))}
      />
      {mode === "known" && <ClockChoice />}
    </>
  );
  return (
    <div className={classes.body}>
      {data !== undefined && <Drawn key={clock} counts={data} mode={mode} switches={switches} />}
      {data === undefined && <div className={classes.switches}>{switches}</div>}
      {data === undefined && (error === null ? <div className={classes.waiting} /> : <Fault error={error} />)}
    </div>
  );
}

function Fault({ error }: { readonly error: Error }) {
  return (
    <p className={classes.none} role="alert">
      {error.message}
    </p>
  );
}
