/** What holds for every rule, over both seed sets and over claims made at random: order, units, parameters. */
import { describe, expect, it } from "vitest";
import type { Claim, TransferClaim } from "#domain/claim.ts";
import { conversion } from "#domain/convert.ts";
import type { TransferRecord } from "#domain/exchange.ts";
import { assessFamily } from "#domain/findings.ts";
import type { RecordSet } from "#domain/records.ts";
import { assessCalls } from "#domain/rules/assess.ts";
import { compare } from "#domain/rules/compare.ts";
import { type Context, contextOf } from "#domain/rules/context.ts";
import { DEFAULT_PARAMETERS, parametersWith } from "#domain/rules/parameters.ts";
import type { Finding } from "#domain/rules/verdict.ts";
import type { Unit } from "#domain/units.ts";
import { readSeed } from "#tests/support/seed.ts";
import { claimOf, contextWith, relationOf, seeded, set, transferOf } from "./build.ts";
import { readContested } from "./seed.ts";

const SETS: [string, RecordSet][] = [
  ["north-korea-russia-2024", readSeed()],
  ["dprk-russia-claims", readContested()],
];
const EXTRA = [set("load:vessel", 300, "container"), set("rate:EUR:USD", 1.1, "USD per EUR")];

/** Everything the rules find in a set, all its transfers taken as one family, and its calls. */
function allFindings({ transfers, claims }: RecordSet, context: Context): Finding[] {
  const own = claims.filter((claim): claim is TransferClaim => claim.of === "transfer");
  const relations = claims.filter((claim) => claim.of === "relation");
  const family = transfers.map(
    (transfer): TransferRecord => ({
      transfer,
      claims: own.filter(({ about }) => about === transfer.id),
      wholeClaims: own.filter(({ about }) => (transfer.partOf as readonly string[]).includes(about)),
    }),
  );
  return [...assessFamily(family, context, relations), ...assessCalls(relations, context)];
}

function shuffled<T>(list: readonly T[], next: () => number): T[] {
  return list
    .map((each) => [next(), each] as const)
    .sort(([a], [b]) => a - b)
    .map(([, each]) => each);
}

const pairsOf = (claims: readonly Claim[]) =>
  claims.flatMap((a, at) => claims.slice(at + 1).map((b): [Claim, Claim] => [a, b]));

describe.each(SETS)("over %s", (_name, records) => {
  const context = contextOf(records, parametersWith(EXTRA));

  it("every pair is the same in both orders", () => {
    const others = records.claims.filter((claim) => claim.of === "transfer");
    for (const [a, b] of pairsOf(records.claims))
      expect(compare(b, a, context, others)).toEqual(compare(a, b, context, others));
  });

  it("the order of records makes no difference", () => {
    const found = allFindings(records, context);
    const next = seeded(7);
    const mixed = {
      ...records,
      transfers: shuffled(records.transfers, next),
      claims: shuffled(records.claims, next),
    };
    expect(found.length).toBeGreaterThan(0);
    expect(allFindings(mixed, contextOf(mixed, parametersWith(EXTRA)))).toEqual(found);
  });

  it.each([...DEFAULT_PARAMETERS, ...EXTRA])(
    "$key moves only findings that name it",
    ({ key, unit, value }) => {
      const before = new Map(allFindings(records, context).map((found) => [found.id, found]));
      for (const factor of [0.25, 3]) {
        const changed = parametersWith([...EXTRA, set(key, value * factor, unit)]);
        const after = new Map(
          allFindings(records, contextOf(records, changed)).map((found) => [found.id, found]),
        );
        for (const id of new Set([...before.keys(), ...after.keys()])) {
          const [was, is] = [before.get(id), after.get(id)];
          const names = [was, is].some((found) => found?.parameters.some((used) => used.key === key));
          if (!names) expect(is, id).toEqual(was);
        }
      }
    },
  );
});

describe("over claims made at random", () => {
  const FAMILIES: readonly (readonly Unit[])[] = [
    ["t", "kg"],
    ["barrel", "m3"],
    ["round", "piece"],
    ["EUR", "USD"],
    ["container", "TEU"],
  ];
  const context = contextWith(
    {
      transfers: [
        transferOf({ id: "transfer:whole" }),
        transferOf({ id: "transfer:part", partOf: ["transfer:whole"] }),
      ],
      claims: [relationOf({ about: "leader:b", predicate: "SPEAKS_FOR", object: "country:B" })],
    },
    [...EXTRA, set("length:container", 40, "feet")],
  );
  const pick = <T>(list: readonly T[], next: () => number): T => {
    const found = list[Math.floor(next() * list.length)];
    if (found === undefined) throw new Error("an empty list");
    return found;
  };

  function anyClaim(next: () => number): TransferClaim {
    const stage = pick([null, "pledged", "shipped", "delivered"], next);
    const window = pick([null, "2023-09/..", "2024-01", "../2024-03"], next);
    const value = pick([10, 95, 100, 112, 130, 5000], next);
    const comparator = pick(["=", "≈", "≥", ">", "≤", "<", "between"], next);
    return claimOf({
      about: pick(["transfer:whole", "transfer:part"], next),
      speaker: pick(["country:A", "leader:b", "country:B"], next),
      stance: pick(["asserts", "asserts", "estimates", "denies", "expects"], next),
      said: pick(["2024-01-05", "2024-02-26", "2024-02"], next),
      aspect: pick(["transfer", "amount"], next),
      ...(stage === null ? {} : { stage }),
      quantity: {
        amount:
          comparator === "between" ? { comparator, low: value, high: value * 2 } : { comparator, value },
        unit: pick(FAMILIES, next)[0],
        modality: pick(["actual", "actual", "capacity", "expected"], next),
        accumulation: pick(["cumulative", "in-period"], next),
        ...(window === null ? {} : { window }),
      },
    });
  }

  /** The same claim, its amount told in the other unit of its family. */
  function inOtherUnit(claim: TransferClaim): TransferClaim {
    const { quantity } = claim;
    const to = FAMILIES.find(([first]) => first === quantity?.unit)?.[1];
    if (quantity === undefined || to === undefined) throw new Error("no other unit");
    const found = conversion(quantity.unit, to, context.grounds);
    if ("refused" in found) throw new Error(found.refused);
    const numbers = Object.entries(quantity.amount).map(([name, value]) => [
      name,
      typeof value === "number" ? value * found.factor : value,
    ]);
    return claimOf({ ...claim, quantity: { ...quantity, unit: to, amount: Object.fromEntries(numbers) } });
  }

  it("a verdict is unchanged by the units and by the order in which claims are given", () => {
    const next = seeded(2024);
    const seen = new Set<string>();
    for (let made = 0; made < 10_000; made += 1) {
      const [a, b] = [anyClaim(next), anyClaim(next)];
      const { verdict, findings } = compare(a, b, context);
      seen.add(`${findings[0]?.rule} ${verdict}`);
      const says = JSON.stringify([a, b]);
      expect(compare(b, a, context).verdict, says).toBe(verdict);
      expect(compare(inOtherUnit(a), b, context).verdict, says).toBe(verdict);
      expect(compare(a, inOtherUnit(b), context).verdict, says).toBe(verdict);
    }
    for (const rule of ["comparator-intervals", "cumulative-series", "denial", "pledged-and-delivered"])
      for (const verdict of ["compatible", "contradictory"].filter(
        (each) => rule !== "denial" || each !== "compatible",
      ))
        expect(seen).toContain(`${rule} ${verdict}`);
    expect(seen).toContain("capacity-against-amount in tension");
    expect(seen).toContain("physical-ceiling in tension");
  });
});
