/** How long it takes to assess a thousand transfers with twenty claims each: `node tests/benchmarks/assess.bench.ts`. */
import { assess } from "#domain/rules/assess.ts";
import { contextOf } from "#domain/rules/context.ts";
import { amount, claimOf, seeded, transferOf } from "#tests/domain/contested/build.ts";

const random = seeded(7);
const signs = ["=", "≈", "≥", ">", "≤"];
const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? "=";
const day = (): string =>
  `2023-${String(1 + Math.floor(random() * 12)).padStart(2, "0")}-${String(1 + Math.floor(random() * 28)).padStart(2, "0")}`;
const transfers = Array.from({ length: 1000 }, (_, index) => transferOf({ id: `transfer:${index}` }));
const records = transfers.map((transfer) => ({
  transfer,
  wholeClaims: [],
  claims: Array.from({ length: 20 }, () =>
    claimOf({
      about: transfer.id,
      speaker: `leader:speaker-${Math.floor(random() * 8)}`,
      said: day(),
      stage: pick(["shipped", "delivered", "pledged"]),
      quantity: amount(pick(signs), Math.ceil(random() * 10_000), pick(["container", "round"])),
    }),
  ),
}));
const context = contextOf({ entities: [], documents: [], transfers, claims: [] });
const began = performance.now();
const found = records.reduce((sum, record) => sum + assess(record, context).length, 0);
console.error(`1,000 transfers × 20 claims: ${Math.round(performance.now() - began)} ms, ${found} findings`);
