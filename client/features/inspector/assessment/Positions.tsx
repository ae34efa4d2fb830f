/** Who asserts, who confirms, who denies, who leaves it open, and which party is silent: at one glance. */
import type { Answer } from "#contract/endpoint.ts";
import type { Endpoints } from "#contract/endpoints.ts";
import { counted } from "#ui/words.ts";
import { EntityLink } from "../links.tsx";
import classes from "./assessment.module.css";

type Assessment = Answer<Endpoints["getAssessment"]>;

const SIDES = [
  ["asserts", "Assert", "affirm"],
  ["confirms", "Confirm", "affirm"],
  ["denies", "Deny", "deny"],
  ["open", "Leave open or expect", "doubt"],
] as const;

export function Positions({ answer }: { readonly answer: Assessment }) {
  const { positions, speakers, origins } = answer;
  const known = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const affirming = origins.reduce((sum, origin) => sum + origin.length, 0);
  return (
    <>
      <dl className={classes.positions}>
        {SIDES.map(([side, title, tone]) => {
          const ids = [...new Set(positions[side].map(({ speaker }) => speaker))];
          if (ids.length === 0) return null;
          return (
            <div key={side} data-tone={tone}>
              <dt>{title}</dt>
              <dd>
                {ids
                  .flatMap((id) => known.get(id) ?? [])
                  .map((speaker) => (
                    <EntityLink key={speaker.id} to={speaker} />
                  ))}
              </dd>
            </div>
          );
        })}
        {positions.silent.length > 0 && (
          <div data-tone="silent">
            <dt>Silent</dt>
            <dd>
              {positions.silent.map((party) => (
                <EntityLink key={party.id} to={party} />
              ))}
            </dd>
          </div>
        )}
      </dl>
      {affirming > 0 && (
        <p className={classes.note}>
          {counted(affirming, "affirming claim")} that repeat{affirming === 1 ? "s" : ""} no other, from{" "}
          <strong>{counted(origins.length, "independent origin")}</strong>.
        </p>
      )}
    </>
  );
}
