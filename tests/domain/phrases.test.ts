/** The phrase reader against the hand-labelled table. */
import { describe, expect, it } from "vitest";
import { readPhrase } from "#domain/phrases/phrase.ts";
import { type Quantity, quantity } from "#domain/quantity.ts";
import { LABELLED, type Label } from "./phrases.labelled.ts";
import { REPORTED } from "./phrases.reported.ts";

const plain = { modality: "actual", accumulation: "in-period" };

function expected(label: Label | null): unknown {
  return label === null ? null : { ...plain, ...label };
}

function isExact([phrase, label, review]: (typeof LABELLED)[number]): boolean {
  const reading = readPhrase(phrase);
  const same = JSON.stringify(sorted(reading.quantity)) === JSON.stringify(sorted(expected(label)));
  return same && (reading.review !== null) === review;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

/** A quantity in short: `≤ 3000000 round or ≤ 500000 round capacity cum 2023-09/.. pledged per container`. */
function inShort(read: Quantity): string {
  const reading = ({ amount, unit }: Pick<Quantity, "amount" | "unit">) => {
    const numbers = "value" in amount ? [amount.value] : "low" in amount ? [amount.low, amount.high] : [];
    return [amount.comparator, numbers.join(".."), unit].filter((part) => part !== "").join(" ");
  };
  const { alternatives = [], joined = "or", modality, accumulation, window, shareOf, per } = read;
  return [
    [read, ...alternatives].map(reading).join(` ${joined} `),
    modality === "actual" ? undefined : modality,
    accumulation === "cumulative" ? "cum" : undefined,
    window,
    shareOf,
    per === undefined ? undefined : `per ${per}`,
  ]
    .filter((part) => part !== undefined)
    .join(" ");
}

describe("readPhrase", () => {
  it("reads at least 57 in 60 labelled phrases exactly", () => {
    const wrong = LABELLED.filter((row) => !isExact(row)).map(([phrase]) => [phrase, readPhrase(phrase)]);
    expect(LABELLED.length).toBeGreaterThanOrEqual(60);
    expect(wrong.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(
      LABELLED.length - Math.ceil(LABELLED.length * 0.95),
    );
  });

  it.each(REPORTED)("reads %s", (phrase, reads, review) => {
    const found = readPhrase(phrase);
    expect(found.quantity === null ? null : inShort(found.quantity)).toBe(reads);
    expect(found.review !== null).toBe(review);
  });

  it("never turns words it does not know into an equals sign", () => {
    for (const words of [
      "a paltry",
      "barely",
      "an eye-watering",
      "anything but",
      "well short of",
      "not even",
    ]) {
      const reading = readPhrase(`${words} 500 shells`);
      expect(reading.quantity, words).toBeNull();
      expect(reading.review, words).toMatch(/not known/);
    }
  });

  it("makes only quantities that the domain accepts", () => {
    for (const [phrase] of LABELLED) {
      const { quantity: made } = readPhrase(phrase);
      if (made !== null) expect(() => quantity.parse(made), phrase).not.toThrow();
    }
  });

  it("names the commodity of each reading by the words of a lexicon", () => {
    const { quantity: made } = readPhrase("up to 3 million 152 mm or 500,000 122 mm rounds", [
      { words: "152 mm", commodity: "commodity:artillery-shell-152-mm" },
      { words: "122 mm", commodity: "commodity:rocket-122-mm" },
    ]);
    expect(made?.commodity).toBe("commodity:artillery-shell-152-mm");
    expect(made?.alternatives?.[0]?.commodity).toBe("commodity:rocket-122-mm");
  });
});
