/** What an edge says of amounts and days: the outermost stated ones, never an average, nothing mixed. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deriveExchange } from "#domain/exchange.ts";
import type { Quantity } from "#domain/quantity.ts";
import { about, aboutTransfer, exactly, pieces, someTransfer } from "#tests/support/claims.ts";

type Changes = Parameters<typeof aboutTransfer>[1];

function edgeOf(...claims: Changes[]) {
  const record = {
    transfer: someTransfer(),
    claims: claims.map((changes, n) => aboutTransfer(`c${n}`, changes)),
    wholeClaims: [],
  };
  const [edge] = deriveExchange(record, new Map()).edges;
  if (edge === undefined) throw new Error("these claims draw no edge");
  return edge;
}

const stating = (...quantities: Quantity[]) => edgeOf(...quantities.map((quantity) => ({ quantity })));
const envelope = ({ low, high, unit }: ReturnType<typeof edgeOf>) => ({ low, high, unit });
const nothing = { low: null, high: null, unit: null };

describe("the envelope of amounts", () => {
  test("spans the lowest and the highest number that was stated", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), (numbers) => {
        const edge = stating(...numbers.map((value) => pieces(about(value))));
        expect(envelope(edge)).toEqual({
          low: Math.min(...numbers),
          high: Math.max(...numbers),
          unit: "piece",
        });
      }),
    );
  });

  test("takes both ends of a range, and every reading of an 'or'", () => {
    expect(envelope(stating(pieces({ comparator: "between", low: 2, high: 5 })))).toEqual({
      low: 2,
      high: 5,
      unit: "piece",
    });
    const other = { amount: exactly(1), unit: "piece" } as const;
    expect(envelope(stating(pieces(exactly(9), { alternatives: [other] })))).toEqual({
      low: 1,
      high: 9,
      unit: "piece",
    });
  });

  test("is nothing without a number, or where units differ", () => {
    expect(envelope(edgeOf({}))).toEqual(nothing);
    expect(envelope(stating(pieces({ comparator: "unknown" })))).toEqual(nothing);
    expect(envelope(stating(pieces(exactly(1)), pieces(exactly(1), { unit: "container" })))).toEqual(nothing);
  });

  test("leaves out capacities, shares and rates", () => {
    const share = pieces(exactly(30), { unit: "percent", shareOf: "pledged" });
    const capacity = pieces(exactly(3_000_000), { modality: "capacity" });
    const rate = pieces(exactly(400), { per: "container" });
    expect(envelope(stating(share, capacity, rate))).toEqual(nothing);
    expect(envelope(stating(share, capacity, rate, pieces(exactly(7))))).toEqual({
      low: 7,
      high: 7,
      unit: "piece",
    });
  });

  test("is not blurred by what the goods are worth", () => {
    const worth = pieces(exactly(3e9), { unit: "USD" });
    const edge = edgeOf({ quantity: pieces(exactly(7)) }, { aspect: "value", quantity: worth });
    expect(envelope(edge)).toEqual({ low: 7, high: 7, unit: "piece" });
    expect(edge.amounts).toEqual([
      "organization:paper: 7 pieces",
      "organization:paper: 3,000,000,000 US dollars",
    ]);
  });

  test("takes no number from a denial", () => {
    const denied = { stance: "denies", quantity: pieces(exactly(1)) } as const;
    expect(envelope(edgeOf({ quantity: pieces(exactly(7)) }, denied))).toEqual({
      low: 7,
      high: 7,
      unit: "piece",
    });
  });
});

describe("the days of an edge", () => {
  const days = ({ earliest, latest }: ReturnType<typeof edgeOf>) => [earliest, latest];

  test("reach from the earliest to the latest that a claim gives", () => {
    expect(days(edgeOf({ occurred: "2023-09" }, { occurred: "2024-02-26" }))).toEqual([
      "2023-09-01",
      "2024-02-26",
    ]);
  });

  test("are the window of the amount where the claim has no date of its own", () => {
    const quantity = pieces(exactly(1), { window: "../2024-03" });
    expect(days(edgeOf({ quantity }))).toEqual([null, "2024-03-31"]);
    expect(days(edgeOf({ quantity, occurred: "2023" }))).toEqual(["2023-01-01", "2023-12-31"]);
  });

  test("are none where no claim gives any, and not the day of a change of pace", () => {
    expect(days(edgeOf({}))).toEqual([null, null]);
    expect(days(edgeOf({ aspect: "pace", occurred: "2023-09/.." }))).toEqual([null, null]);
  });
});
