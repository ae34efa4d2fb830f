/** Where documents that report one speech act differ: each wording with the documents that have it. */
import type { Answer } from "#contract/endpoint.ts";
import type { Endpoints } from "#contract/endpoints.ts";
import type { ClaimView } from "#contract/views.ts";
import classes from "./assessment.module.css";

type Acts = Answer<Endpoints["getAssessment"]>["drift"];

interface DriftProps {
  readonly acts: Acts;
  readonly claims: readonly ClaimView[];
}

export function Drift({ acts, claims }: DriftProps) {
  const known = new Map(claims.map((claim) => [claim.id, claim]));
  const titleOf = (ids: readonly ClaimView["id"][]): string =>
    [...new Set(ids.map((id) => known.get(id)?.document.title ?? id))].join("; ");
  return acts.map(({ claims: ids, drifts }) => {
    const [first] = ids.flatMap((id) => known.get(id) ?? []);
    return (
      <div key={ids.join()} className={classes.drift}>
        <p>
          {first?.speaker.name ?? "One speaker"}, {first?.said ?? "undated"}
        </p>
        {drifts.map(({ kind, wordings }) => (
          <dl key={kind}>
            <dt>{kind}</dt>
            {wordings.map(({ words, claims: own }) => (
              <dd key={words}>
                <strong>{words}</strong> <span>{titleOf(own)}</span>
              </dd>
            ))}
          </dl>
        ))}
      </div>
    );
  });
}
