/** Whether two amounts are of the same, one of a part of the other, or of things apart: by window, commodity, transfer and scope. */

import type { CommodityId } from "../ids.ts";
import { UNITS } from "../units.ts";
import type { Context } from "./context.ts";
import type { Reading } from "./reading.ts";
import { type Lie, type Relation, windowRelation } from "./windows.ts";

/** Lie of two commodities by the classification; null (not stated) goes with anything. */
export function commodityRelation(a: CommodityId | null, b: CommodityId | null, context: Context): Relation {
  if (a === b) return { lie: "same", step: "" };
  if (a === null || b === null) return { lie: "same", step: "one does not say what is counted" };
  const name = (id: CommodityId) => context.names.get(id) ?? id;
  if (context.broader.get(a)?.has(b)) return { lie: "within", step: `${name(a)} is a kind of ${name(b)}` };
  if (context.broader.get(b)?.has(a)) return { lie: "around", step: `${name(b)} is a kind of ${name(a)}` };
  return { apart: `they count different things: ${name(a)} and ${name(b)}` };
}

/** All wholes that a transfer belongs to. */
export function wholesOf(id: Reading["claim"]["about"], context: Context): Set<string> {
  const wholes = new Set<string>();
  const open = [...(context.transfers.get(id)?.partOf ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (wholes.has(next)) continue;
    wholes.add(next);
    open.push(...(context.transfers.get(next)?.partOf ?? []));
  }
  return wholes;
}

const SIBLINGS = "both are parts of one whole";

/**
 * Whether two claims speak of parts beside each other in one whole: the carriers of the one may hold the goods of the
 * other, but amounts of one kind are then of different goods.
 */
export function areSiblings(a: Reading, b: Reading, context: Context): boolean {
  const relation = transferRelation(a.claim.about, b.claim.about, context);
  return "step" in relation && relation.step === SIBLINGS;
}

/** Lie of the transfers two claims speak of: the same, part and whole, or parts of one whole. */
export function transferRelation(
  a: Reading["claim"]["about"],
  b: Reading["claim"]["about"],
  context: Context,
): Relation {
  if (a === b) return { lie: "same", step: "" };
  const [above, beside] = [wholesOf(a, context), wholesOf(b, context)];
  if (above.has(b)) return { lie: "within", step: "the first transfer is part of the second" };
  if (beside.has(a)) return { lie: "around", step: "the second transfer is part of the first" };
  if ([...above].some((whole) => beside.has(whole))) return { lie: "same", step: SIBLINGS };
  return { apart: "they speak of different transfers" };
}

function scopeRelation(a: Reading, b: Reading): Relation {
  const [first, second] = [a.quantity.scope, b.quantity.scope].map((text) => text?.trim().toLowerCase());
  if (first === second) return { lie: "same", step: "" };
  if (first === undefined || second === undefined) {
    return {
      lie: "same",
      step: `only one says what it takes in ("${first ?? second}"); if the other means less, both can hold`,
    };
  }
  return { apart: `their scope differs: "${first}" and "${second}"` };
}

/** Joins relations: all the same, or all pointing one way; else apart. */
function joined(relations: readonly Relation[]): Relation {
  const steps: string[] = [];
  let lie: Lie = "same";
  for (const relation of relations) {
    if ("apart" in relation) return relation;
    if (relation.step !== "") steps.push(relation.step);
    if (relation.lie === "same") continue;
    if (lie !== "same" && lie !== relation.lie)
      return { apart: "each takes in something that the other leaves out" };
    lie = relation.lie;
  }
  return { lie, step: steps.join("; ") };
}

/** Whether the commodity matters: containers are counted whatever is in them. */
function commoditiesOf(a: Reading, b: Reading, context: Context): Relation {
  const freight = UNITS[a.unit].measure === "freight" && UNITS[b.unit].measure === "freight";
  return freight ? { lie: "same", step: "" } : commodityRelation(a.commodity, b.commodity, context);
}

/** Lie of two amounts but for their windows: transfer, commodity, scope. */
export function sameThing(a: Reading, b: Reading, context: Context): Relation {
  if (areSiblings(a, b, context)) return { apart: "they speak of different parts of one whole" };
  return sameGoods(a, b, context);
}

/** The same of goods and of room for them, which parts beside each other in one whole may share. */
export function sameGoods(a: Reading, b: Reading, context: Context): Relation {
  return joined([
    transferRelation(a.claim.about, b.claim.about, context),
    commoditiesOf(a, b, context),
    scopeRelation(a, b),
  ]);
}

/** How what the first counts lies to what the second counts. */
export function containment(a: Reading, b: Reading, context: Context): Relation {
  const slack = context.parameters.get("window.slack")?.value ?? 0;
  return joined([sameThing(a, b, context), windowRelation(a, b, slack)]);
}
