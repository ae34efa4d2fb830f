/** Positions on a transfer: who asserts, confirms, denies, leaves open, and who is silent. */
import { describe, expect, it } from "vitest";
import { STANCES } from "#domain/claim.ts";
import { positionsOf } from "#domain/positions.ts";
import { claimOf, contextWith, relationOf, transferOf } from "./contested/build.ts";

const transfer = transferOf({ id: "transfer:containers" });
const { voices } = contextWith({
  claims: [relationOf({ about: "leader:peskov", predicate: "SPEAKS_FOR", object: "country:RU" })],
});
const whole = (fields: object) => claimOf({ about: "transfer:whole", ...fields });
type Fields = Record<string, unknown>;
const positions = (claims: Fields[], wholeClaims: Fields[] = []) =>
  positionsOf(
    { transfer, claims: claims.map((fields) => claimOf(fields)), wholeClaims: wholeClaims.map(whole) },
    voices,
  );

describe("positionsOf", () => {
  it.each([
    ["asserts", "asserts"],
    ["estimates", "asserts"],
    ["alleges", "asserts"],
    ["confirms", "confirms"],
    ["denies", "denies"],
    ["expects", "open"],
    ["neither", "open"],
  ] as const)("who %s stands with those who: %s", (stance, side) => {
    const { silent: _silent, ...taken } = positions([{ stance }]);
    for (const [name, group] of Object.entries(taken)) expect(group.length).toBe(name === side ? 1 : 0);
    expect(STANCES).toContain(stance);
  });

  it("takes denials and confirmations of the whole, and nothing else that is said of it", () => {
    const found = positions(
      [],
      STANCES.map((stance) => ({ stance })),
    );
    expect(found.denies).toMatchObject([{ reach: "whole" }]);
    expect(found.confirms).toMatchObject([{ reach: "whole" }]);
    expect([found.asserts, found.open]).toEqual([[], []]);
    for (const aspect of ["amount", "legality"])
      expect(positions([], [{ stance: "denies", aspect }]).denies).toEqual([]);
  });

  it.each([
    ["nobody has spoken", [], ["country:KP", "country:RU"]],
    ["its spokesman has spoken", [{ speaker: "leader:peskov", stance: "denies" }], ["country:KP"]],
    ["it spoke itself, to leave it open", [{ speaker: "country:KP", stance: "neither" }], ["country:RU"]],
    ["it has withdrawn", [{ speaker: "country:KP", withdrawn: "2024" }], ["country:KP", "country:RU"]],
  ])("a party is silent when %s", (_what, claims, silent) => {
    expect(positions(claims).silent).toEqual(silent);
  });

  it("keeps what of the transfer is meant", () => {
    expect(positions([{ stance: "denies", aspect: "legality" }]).denies).toMatchObject([
      { aspect: "legality", reach: "own" },
    ]);
  });
});
