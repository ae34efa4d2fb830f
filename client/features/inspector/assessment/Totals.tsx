/** What the amounts come to, unit by unit: a sum, an envelope, or a refusal with its reason. */
import type { Answer } from "#contract/endpoint.ts";
import type { Endpoints } from "#contract/endpoints.ts";
import { unitWord } from "#domain/units.ts";
import { counted } from "#ui/words.ts";
import classes from "./assessment.module.css";

type Totals = Answer<Endpoints["getAssessment"]>["totals"];
type Total = Totals[number];

const format = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });

function rangeWords({ low, high, unit }: Total): string {
  if (low === null) return "";
  const words = unit === null ? "" : ` ${unitWord(unit, 2)}`;
  if (high === null) return `${format.format(low)} or more${words}`;
  return low === high
    ? `${format.format(low)}${words}`
    : `${format.format(low)} to ${format.format(high)}${words}`;
}

function sentenceOf(total: Total): string {
  const from = counted(total.claims.length, "claim");
  if (total.kind === "sum") return `Sum: ${rangeWords(total)}, from ${from}.`;
  const between = rangeWords(total) === "" ? "" : ` The claims span ${rangeWords(total)} (${from}).`;
  const first = total.kind === "refused" ? "No sum is given" : "No single sum";
  return `${first}: ${total.because ?? ""}.${between}`;
}

function PolicyRow({ total, nameOf }: { readonly total: Total; readonly nameOf: (id: string) => string }) {
  return (
    <div>
      <dt>{nameOf(total.policy)}</dt>
      <dd>{total.kind === "sum" ? rangeWords(total) : (total.because ?? "")}</dd>
    </div>
  );
}

export function Totals({
  totals,
  nameOf,
}: {
  readonly totals: Totals;
  readonly nameOf: (id: string) => string;
}) {
  const plain = totals.filter(({ policy }) => policy === "none");
  return plain.map((total) => {
    const others = totals.filter(
      ({ unit, policy, kind }) => unit === total.unit && policy !== "none" && kind === "sum",
    );
    return (
      <div key={`${total.unit}`} className={classes.total}>
        <p>{sentenceOf(total)}</p>
        {total.kind === "envelope" && others.length > 0 && (
          <details>
            <summary>By a policy of choosing one claim</summary>
            <dl>
              {others.map((each) => (
                <PolicyRow key={each.policy} total={each} nameOf={nameOf} />
              ))}
            </dl>
          </details>
        )}
      </div>
    );
  });
}
