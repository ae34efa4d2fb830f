/** The shipped mappings on files that were made for the tests in the shape in which their sites export them. */
import { describe, expect, test } from "vitest";
import { claimsOf, entitiesOf, useFile } from "#tests/support/map-file.ts";

describe("the SIPRI trade register, as exported", () => {
  const file = useFile("tests/fixtures/registers/sipri-trade-register.csv", "sipri-trade-register");
  const claim = (start: string) => claimsOf(file()).find(({ summary }) => summary.startsWith(start));

  test("two claims a row, guesses as guesses, lists of years, and equal deals told apart", () => {
    expect(file().counts).toEqual({ mapped: 7, refused: 1 });
    expect(file().refused).toEqual(["12: recipient: no country has this name or code"]);
    expect(claim("SIPRI reports that India ordered 4 T-72 from Soviet Union, 1978~")).toMatchObject({
      stance: "asserts",
      stage: "ordered",
      quantity: { amount: { comparator: "=", value: 4 } },
    });
    expect(claim("SIPRI reports that North Korea delivered 20 Hwasong-5 to Iran")).toMatchObject({
      occurred: "1986/1987",
      stage: "delivered",
    });
    expect(claim("SIPRI reports that Iran delivered an unknown number of Fateh-110")).toMatchObject({
      stance: "estimates",
      occurred: "{2004,2006,2007}",
      quantity: { amount: { comparator: "unknown" } },
    });
    const deals = file().mapped.flatMap(({ transfers }) =>
      transfers.filter(({ name }) => name.startsWith("T-72")),
    );
    expect(new Set(deals.map(({ id }) => id)).size).toBe(2);
    expect(claimsOf(file()).filter(({ summary }) => summary.includes("Project-636E"))).toHaveLength(1);
  });

  test("former states, armed groups, organizations and those whom nobody names", () => {
    const entities = entitiesOf(file());
    expect(entities.get("country:SU")?.name).toBe("Soviet Union");
    expect(entities.get("organization:hezbollah-lebanon")?.name).toBe("Hezbollah (Lebanon)");
    expect(entities.get("bloc:african-union")?.kind).toBe("bloc");
    expect(entities.get("organization:sipri-unknown-suppliers")?.identified).toBe(false);
    expect(entities.get("country:VN")?.name).toBe("Vietnam");
    expect(claim("SIPRI reports that South Africa delivered 6 RG-31")?.locator).toBe("line 8");
  });
});

describe("OCHA FTS flows, as exported", () => {
  const file = useFile("tests/fixtures/registers/ocha-fts.csv", "ocha-fts");

  test("stages from the status, governments as countries, amounts in two currencies", () => {
    expect(file().counts).toEqual({ "left out": 1, mapped: 3, duplicate: 1, refused: 1 });
    expect(file().refused).toEqual(["7: stage: not in the table stages"]);
    const transfers = file().mapped.flatMap(({ transfers: own }) => own);
    expect(transfers.map(({ from, to }) => `${from} ${to}`)).toEqual([
      "country:DE organization:world-food-programme",
      "country:KR organization:unicef",
      "organization:fts-unspecified-donors country:SD",
    ]);
    const claims = claimsOf(file()).filter((claim) => claim.of === "transfer");
    expect(claims.map(({ stage }) => stage ?? "value")).toEqual([
      "delivered",
      "value",
      "allocated",
      "pledged",
    ]);
    expect(claims[1]?.quantity).toMatchObject({ amount: { value: 1_000_000 }, unit: "EUR" });
  });
});

describe("lists in the manner of the Kiel tracker", () => {
  const file = useFile("tests/fixtures/registers/kiel-tracker.csv", "kiel-tracker");

  test("goods split out of one cell, numbers in two forms, totals left out, a shifted row refused", () => {
    expect(file().counts).toEqual({ mapped: 4, "left out": 1, refused: 1 });
    expect(file().refused).toEqual(["7: row: its values are one column off"]);
    const counted = claimsOf(file()).flatMap(({ quantity, summary }) =>
      quantity === undefined
        ? []
        : [`${summary.split(" ").slice(4, 6).join(" ")}: ${JSON.stringify(quantity.amount)}`],
    );
    expect(counted.join("\n")).toContain('"value":1200');
    const amounts = claimsOf(file()).flatMap(({ quantity }) => {
      const { amount, unit } = quantity ?? {};
      return amount !== undefined && "value" in amount ? [`${amount.value} ${unit}`] : [];
    });
    expect(amounts).toEqual([
      "19 piece",
      "1700000000 DKK",
      "228000000 EUR",
      "1200 piece",
      "370 EUR",
      "5 piece",
      "116200000 EUR",
    ]);
    const days = claimsOf(file()).map(({ occurred }) => occurred);
    expect(new Set(days)).toEqual(new Set(["2024-02-26", "2023-04-01", "2023-02", undefined]));
    expect(file().repaired).toEqual([
      "5: day: left out: not a date in the form yyyy-MM-dd or dd/MM/yyyy or MM/yyyy or yyyy",
    ]);
  });
});
