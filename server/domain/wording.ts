/** Quantities in words, the comparator always said: "about 6,700 containers", "an undisclosed number of pieces". */
import type { Amount, Comparator, Quantity } from "./quantity.ts";
import { UNITS, type Unit, unitWord } from "./units.ts";

const BEFORE: Record<Exclude<Comparator, "between" | "unknown">, string> = {
  "=": "",
  "≈": "about ",
  "≥": "at least ",
  ">": "more than ",
  "≤": "up to ",
  "<": "fewer than ",
};

/** Every digit the speaker gave: a claimed number is never rounded. */
const format = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 20 });

/** What is counted has a number and is fewer; what is measured or paid has an amount and is less. */
function isCounted(unit: Unit): boolean {
  return UNITS[unit].measure === "count" || UNITS[unit].measure === "freight";
}

function undisclosed(unit: Unit): string {
  if (unit === "percent") return "an undisclosed share";
  return `an undisclosed ${isCounted(unit) ? "number" : "amount"} of ${unitWord(unit, 2)}`;
}

function before(comparator: keyof typeof BEFORE, unit: Unit): string {
  return comparator === "<" && !isCounted(unit) ? "less than " : BEFORE[comparator];
}

function amountInWords(amount: Amount, unit: Unit): string {
  const percent = unit === "percent";
  const join = (text: string, value: number) => (percent ? `${text} %` : `${text} ${unitWord(unit, value)}`);
  switch (amount.comparator) {
    case "unknown":
      return undisclosed(unit);
    case "between":
      return join(`between ${format.format(amount.low)} and ${format.format(amount.high)}`, amount.high);
    default:
      return join(before(amount.comparator, unit) + format.format(amount.value), amount.value);
  }
}

/** A quantity as a phrase: amount, unit, what it is a share of or counted per, and its alternatives joined as they were ("or", "and"). */
export function quantityInWords(quantity: Quantity): string {
  const readings = [quantity, ...(quantity.alternatives ?? [])];
  const phrase = readings
    .map((reading) => amountInWords(reading.amount, reading.unit))
    .join(` ${quantity.joined ?? "or"} `);
  const share = quantity.shareOf === undefined ? "" : ` of what was ${quantity.shareOf}`;
  const per = quantity.per === undefined ? "" : ` per ${unitWord(quantity.per, 1)}`;
  const capacity = quantity.modality === "capacity" ? "room for " : "";
  return capacity + phrase + share + per;
}
