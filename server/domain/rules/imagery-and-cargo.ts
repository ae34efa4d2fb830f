/** Imagery shows ships, trains and boxes; what is in them it does not show, and a claim of cargo by imagery says too much. */
import type { TransferClaim } from "../claim.ts";
import { affirms } from "../standing.ts";
import { UNITS } from "../units.ts";
import type { Context } from "./context.ts";
import { type Finding, findingOf } from "./verdict.ts";

/** Whether what the claim counts can be seen from outside: carriers, and nothing counted at all is no cargo. */
function countsCargo(claim: TransferClaim): boolean {
  if (claim.quantity === undefined) return claim.aspect === "transfer" && claim.stage !== undefined;
  const { unit } = claim.quantity;
  return unit !== "vessel" && UNITS[unit].measure !== "freight";
}

/** A claim of cargo that rests on imagery alone; null when it claims no cargo. */
export function imageryFinding(claim: TransferClaim, context: Context): Finding | null {
  if (claim.basis !== "imagery" || !affirms(claim) || !countsCargo(claim)) return null;
  const commodity = claim.quantity?.commodity ?? context.transfers.get(claim.about)?.commodity;
  if (commodity === undefined && claim.quantity === undefined) return null;
  const what = commodity === undefined ? "cargo" : (context.names.get(commodity) ?? commodity);
  return findingOf("imagery-and-cargo", [claim], {
    outcome: "in tension",
    because: `imagery is made to support a claim of cargo (${what})`,
    steps: [
      "the claim rests on imagery",
      `it speaks of ${what}, which is inside what imagery shows`,
      "imagery shows carriers and boxes; ask what else shows the load",
    ],
  });
}
