/** The findings that a change moved: how each read before, and how it reads now. */
import type { Answer } from "#contract/endpoint.ts";
import type { Endpoints } from "#contract/endpoints.ts";
import { TextButton } from "#ui/TextButton.tsx";
import { ruleWords } from "#ui/Working.tsx";
import { counted } from "#ui/words.ts";
import classes from "./parameters.module.css";

export type Moved = Pick<Answer<Endpoints["setParameter"]>, "moved" | "movedCount">;
type Finding = Moved["moved"][number];

interface MovesProps {
  readonly answer: Moved;
  readonly onOpen: (edge: string) => void;
}

function OneMoved({ finding, onOpen }: { readonly finding: Finding } & Pick<MovesProps, "onOpen">) {
  const { rule, before, after, edges, transfers } = finding;
  const [edge] = edges;
  return (
    <li>
      <strong>{ruleWords(rule)}</strong>
      {edge !== undefined && (
        <>
          {", "}
          <TextButton onClick={() => onOpen(edge)}>{transfers.map(({ name }) => name).join(", ")}</TextButton>
        </>
      )}
      <del>
        Before:{" "}
        {before === null
          ? "rested on something else, or was not found"
          : `${before.outcome}. ${before.because}`}
      </del>
      <ins>Now: {after === null ? "no longer found" : `${after.outcome}. ${after.because}`}</ins>
    </li>
  );
}

export function Moves({ answer: { moved, movedCount }, onOpen }: MovesProps) {
  return (
    <div className={classes.moves} role="status">
      <p>
        {movedCount.total === 0 ? "No finding moved." : `${counted(movedCount.total, "finding")} moved.`}
        {movedCount.shown < movedCount.total && ` The first ${movedCount.shown} are shown.`}
      </p>
      {moved.length > 0 && (
        <ul>
          {moved.map((finding) => (
            <OneMoved key={finding.id} finding={finding} onOpen={onOpen} />
          ))}
        </ul>
      )}
    </div>
  );
}
