/** From pledge to delivery, as each claimant gives it: never averaged, foreseen amounts marked. */
import type { Answer } from "#contract/endpoint.ts";
import type { Endpoints } from "#contract/endpoints.ts";
import { show } from "../trail.ts";
import classes from "./assessment.module.css";

type Rows = Answer<Endpoints["getAssessment"]>["ledger"];
type Entry = Rows[number]["entries"][number];

const percent = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });

function shareWords({ shareOfPledged: share }: Entry): string {
  if (share === null) return "";
  const [low, high] = [percent.format(share.low), percent.format(share.high)];
  return low === high ? `${low} % of the pledge` : `${low}–${high} % of the pledge`;
}

export function Ledger({ rows, nameOf }: { readonly rows: Rows; readonly nameOf: (id: string) => string }) {
  return (
    <table className={classes.ledger}>
      <thead>
        <tr>
          <th scope="col">Claimant</th>
          <th scope="col">Stage</th>
          <th scope="col">Amount</th>
          <th scope="col">Said</th>
        </tr>
      </thead>
      {rows.map(({ speaker, entries }) => (
        <tbody key={speaker}>
          {entries.map((entry, at) => (
            <tr key={entry.claim}>
              {at === 0 && (
                <th scope="rowgroup" rowSpan={entries.length}>
                  {nameOf(speaker)}
                </th>
              )}
              <td>{entry.foreseen ? `${entry.stage}, foreseen` : entry.stage}</td>
              <td>
                <button type="button" onClick={() => show({ what: "claim", id: entry.claim })}>
                  {entry.says}
                </button>
                {shareWords(entry) !== "" && <small>{shareWords(entry)}</small>}
              </td>
              <td>{entry.said ?? "–"}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
