/** The load a carrier that a voice's own numbers imply, and whether its series is one assumption repeated. */
import type { TransferClaim } from "../claim.ts";
import { boundsOf } from "../quantity.ts";
import { affirms } from "../standing.ts";
import { UNITS } from "../units.ts";
import { transferRelation } from "./containment.ts";
import type { Context } from "./context.ts";
import { oneVoice } from "./pair.ts";
import { prepare, type Reading } from "./reading.ts";
import { type Finding, findingOf, result, shown } from "./verdict.ts";

/** Loads that differ by no more than this factor are taken as one assumption. */
const ONE_ASSUMPTION = 1.25;

interface Implied {
  readonly carriers: Reading;
  readonly goods: Reading;
  readonly each: number;
}

function stated({ amount }: Reading): number {
  const { low, high } = boundsOf(amount);
  return high ?? low ?? 0;
}

/** Goods and carriers that one speaker gives in one breath: the same day, the same document or both. */
function inOneBreath(a: Reading, b: Reading, context: Context): boolean {
  const together =
    a.claim.speaker === b.claim.speaker && a.claim.said !== undefined && a.claim.said === b.claim.said;
  return together && !("apart" in transferRelation(a.claim.about, b.claim.about, context));
}

function impliedLoads(readings: readonly Reading[], context: Context): Implied[] {
  const carriers = readings.filter(
    (reading) => UNITS[reading.unit].measure === "freight" && stated(reading) > 0,
  );
  const goods = readings.filter(
    (reading) => UNITS[reading.unit].measure === "count" && reading.commodity !== null,
  );
  return carriers.flatMap((carrier) =>
    goods
      .filter((load) => inOneBreath(carrier, load, context))
      .map((load) => ({ carriers: carrier, goods: load, each: stated(load) / stated(carrier) })),
  );
}

function sameSeries(a: Implied, b: Implied, context: Context): boolean {
  return a.goods.commodity === b.goods.commodity && oneVoice(a.goods, b.goods, context);
}

/** For each voice and commodity: the loads its numbers imply; alike ones are one assumption, not several confirmations. */
export function impliedLoadFindings(claims: readonly TransferClaim[], context: Context): Finding[] {
  const readings = claims
    .filter((claim) => affirms(claim) && claim.repeats.length === 0)
    .flatMap((claim) => prepare(claim, context).readings)
    .filter((reading) => reading.quantity.per === undefined);
  let open = impliedLoads(readings, context);
  const findings: Finding[] = [];
  for (let [first] = open; first !== undefined; [first] = open) {
    const head = first;
    const series = open.filter((each) => sameSeries(each, head, context));
    open = open.filter((each) => !series.includes(each));
    const loads = series.map(({ each }) => each);
    if (loads.length < 2 || Math.max(...loads) > Math.min(...loads) * ONE_ASSUMPTION) continue;
    const involved = new Set(series.flatMap((each) => [each.carriers.claim, each.goods.claim]));
    findings.push(
      findingOf("implied-load", [...involved], {
        outcome: "compatible",
        because: `${loads.map((load) => shown(Math.round(load))).join(", ")} a ${UNITS[head.carriers.unit].one}: one assumption repeated, not ${loads.length} confirmations`,
        steps: series.map(
          (each) => `${shown(stated(each.goods))} / ${shown(stated(each.carriers))} = ${result(each.each)}`,
        ),
        numbers: { least: Math.min(...loads), most: Math.max(...loads) },
      }),
    );
  }
  return findings;
}
