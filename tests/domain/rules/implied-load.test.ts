/** Loads that one voice's numbers imply: one assumption repeated is no confirmation. */
import { describe, expect, it } from "vitest";
import { impliedLoadFindings } from "#domain/rules/implied-load.ts";
import { amount, claimOf, contextWith, transferOf } from "../contested/build.ts";

const context = contextWith({ transfers: [transferOf({ id: "transfer:containers" })] });
const pair = (said: string, containers: number, rounds: number, fields = {}) => [
  claimOf({ said, quantity: amount("=", containers, "container"), ...fields }),
  claimOf({
    said,
    quantity: amount("=", rounds, "round", { commodity: "commodity:shell", modality: "capacity" }),
    ...fields,
  }),
];

describe("implied-load", () => {
  it.each([
    ["alike", [...pair("2023-12-29", 5000, 2e6), ...pair("2024-02-26", 6700, 3e6)], 1],
    ["unlike", [...pair("2023-12-29", 5000, 2e6), ...pair("2024-02-26", 6700, 9e6)], 0],
    ["of one day alone", pair("2023-12-29", 5000, 2e6), 0],
    [
      "of two voices",
      [...pair("2023-12-29", 5000, 2e6), ...pair("2024-02-26", 6700, 3e6, { speaker: "country:US" })],
      0,
    ],
    ["denied", [...pair("2023-12-29", 5000, 2e6), ...pair("2024-02-26", 6700, 3e6, { stance: "denies" })], 0],
    ["of no carriers", [...pair("2023-12-29", 0, 2e6), ...pair("2024-02-26", 0, 3e6)], 0],
  ])("loads that are %s", (_what, claims, found) => {
    expect(impliedLoadFindings(claims, context)).toHaveLength(found);
    expect(impliedLoadFindings(claims.toReversed(), context)).toHaveLength(found);
  });

  it("says how many a container", () => {
    const [found] = impliedLoadFindings(
      [...pair("2023-12-29", 5000, 2e6), ...pair("2024-02-26", 6700, 3e6)],
      context,
    );
    expect(found?.because).toMatch(/400, 448 a container: one assumption repeated, not 2 confirmations/);
  });
});
