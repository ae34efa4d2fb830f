/** Paths between two entities: which are asked for, each as a list of sentences, and all of them lit on the canvas. */
import { Button } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { ask } from "#api/ask.ts";
import type { EntityId } from "#domain/ids.ts";
import { picture } from "#graph/picture.ts";
import { Notice } from "#ui/Notice.tsx";
import { counted } from "#ui/words.ts";
import { Asked } from "../Asked.tsx";
import classes from "../inspector.module.css";
import { show } from "../trail.ts";
import { Options } from "./Options.tsx";
import { pathOptions } from "./options.ts";
import { Path, type Paths } from "./Path.tsx";

interface Ends {
  readonly from: EntityId;
  readonly to: EntityId;
}

/** What stands out: all paths of the answer, or the one that is looked at alone. */
function traceOf({ from, to }: Ends, { paths }: Paths, alone: number | null) {
  const seen = paths.filter((_, i) => alone === null || i === alone);
  return {
    from,
    to,
    nodes: [...new Set([from, to, ...seen.flatMap(({ nodes }) => nodes)])],
    edges: [...new Set(seen.flatMap(({ steps }) => steps.flatMap(({ edges }) => edges)))],
  };
}

/** Lights the paths on the canvas whenever other ones are shown; the same ones are no second step. */
function useTrace(ends: Ends, answer: Paths | undefined, alone: number | null): void {
  const { from, to } = ends;
  useEffect(() => {
    if (answer === undefined) return;
    const { traced, trace } = picture.getState();
    const next = traceOf({ from, to }, answer, alone);
    if (JSON.stringify(traced) !== JSON.stringify(next))
      trace({ nodes: answer.nodes, edges: answer.edges }, next);
  }, [from, to, answer, alone]);
}

/** Why there are no paths. */
function Bounds({
  answer: { paths, sought },
  longest,
}: {
  readonly answer: Paths;
  readonly longest: number;
}) {
  if (paths.length > 0) return null;
  const far = counted(sought, "step");
  const wide = sought < longest ? " Farther than that too many connections lie between them to try." : "";
  return (
    <Notice>
      There is no path of up to {far} over these connections.{wide}
    </Notice>
  );
}

export default function PathsPage({ from, to }: Ends) {
  const { ways, limit, longest, direction, types } = useStore(pathOptions);
  const [alone, setAlone] = useState<number | null>(null);
  const type = types.length === 0 ? undefined : [...types];
  const query = useQuery({
    ...ask("getPaths", { query: { from, to, ways, limit, longest, direction, type } }),
    placeholderData: keepPreviousData,
  });
  const single = alone !== null && alone < (query.data?.paths.length ?? 0) ? alone : null;
  useTrace({ from, to }, query.data, single);
  const nodes = useStore(picture, ({ session }) => session.nodes);
  const name = (id: EntityId) => nodes.get(id)?.name ?? id;
  return (
    <>
      <div className={classes.head}>
        <h2>
          Paths from {name(from)} to {name(to)}
        </h2>
        <div className={classes.actions}>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => show({ what: "paths", from: to, to: from })}
          >
            The other way round
          </Button>
        </div>
      </div>
      <Options />
      <Asked query={query}>
        {(answer) => (
          <>
            <Bounds answer={answer} longest={longest} />
            <p className={classes.selected} role="status">
              {answer.paths.length > 0 && counted(answer.paths.length, "path")}
            </p>
            {answer.paths.map((path, i) => (
              <Path
                key={path.nodes.join(" ")}
                number={i + 1}
                path={path}
                answer={answer}
                alone={single === i}
                onAlone={() => setAlone(single === i ? null : i)}
              />
            ))}
          </>
        )}
      </Asked>
    </>
  );
}
