/** Who denies a transfer, its amount or its legality stands against who affirms just that; a denial lowers no number. */
import type { TransferClaim } from "../claim.ts";
import { affirms, denies } from "../standing.ts";
import { transferRelation } from "./containment.ts";
import type { Context } from "./context.ts";
import { type Answer, notComparable } from "./verdict.ts";

/** Whether a denial of one aspect meets an affirmation of another: who denies the transfer denies its amount, not the reverse. */
function meets(denied: TransferClaim, affirmed: TransferClaim): boolean {
  if (denied.aspect === affirmed.aspect) return true;
  if (denied.aspect === "transfer") return affirmed.aspect !== "legality";
  return denied.aspect === "amount" && affirmed.quantity !== undefined && affirmed.aspect === "transfer";
}

/** A denial against an affirmation; null when neither of the two denies. */
export function denial(a: TransferClaim, b: TransferClaim, context: Context): Answer | null {
  if (denies(a) === denies(b)) return denies(a) ? notComparable("both deny") : null;
  const [denied, affirmed] = denies(a) ? [a, b] : [b, a];
  if (!affirms(affirmed)) return notComparable("the other claim does not affirm");
  const relation = transferRelation(affirmed.about, denied.about, context);
  if ("apart" in relation) return notComparable(relation.apart);
  const name = (id: string) => context.names.get(id) ?? id;
  const reaches =
    affirmed.about === denied.about || (relation.lie === "within" && denied.aspect === "transfer");
  if (!reaches || !meets(denied, affirmed))
    return notComparable("the denial does not reach what the other affirms");
  return {
    outcome: "contradictory",
    because: `${name(denied.speaker)} denies what ${name(affirmed.speaker)} affirms`,
    steps: [
      `${name(affirmed.speaker)} affirms the ${affirmed.aspect}`,
      `${name(denied.speaker)} denies the ${denied.aspect}`,
      relation.lie === "within" ? "a denial of the whole reaches its parts" : "",
      "a denial lowers no number",
    ],
  };
}
