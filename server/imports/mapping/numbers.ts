/** Numbers as registers write them: 1.162E8, 370,00, 1 162 000, with a multiplier in another column. */
import type { NumberRule } from "./value-schema.ts";

const MULTIPLIERS: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  thousands: 1e3,
  million: 1e6,
  millions: 1e6,
  mln: 1e6,
  billion: 1e9,
  billions: 1e9,
  bn: 1e9,
};

type Form = Pick<NumberRule, "decimal" | "thousands">;

/** Narrow and unbreakable blanks are blanks. */
const BLANKS = /[\s\u00a0\u202f\u2009]/g;

/** The text with its thousands taken out, when they stand where thousands stand; undefined otherwise. */
function withoutThousands(text: string, { decimal, thousands }: Form): string | undefined {
  const mark = thousands === " " ? text.replace(BLANKS, " ") : text;
  if (thousands === "" || !mark.includes(thousands)) return mark;
  const [whole = ""] = mark.replace(/^[+-]/, "").split(decimal === "." ? /[.eE]/ : /[,eE]/);
  const [first = "", ...rest] = whole.split(thousands);
  const fits = /^\d{1,3}$/.test(first) && rest.every((group) => /^\d{3}$/.test(group));
  return fits ? mark.split(thousands).join("") : undefined;
}

/** Reads a number; undefined when the text is none in this form. */
export function readNumber(text: string, form: Form): number | undefined {
  const { decimal } = form;
  const plain = withoutThousands(text.trim(), form);
  if (plain === undefined) return undefined;
  const point = decimal === "," ? plain.replace(",", ".") : plain;
  if (decimal === "," && plain.includes(".")) return undefined;
  return /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(point) ? Number(point) : undefined;
}

/** Reads a multiplier: a number or a word for one. */
export function readMultiplier(text: string): number | undefined {
  return MULTIPLIERS[text.trim().toLowerCase()] ?? readNumber(text, { decimal: ".", thousands: "," });
}
