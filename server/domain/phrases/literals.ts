/** Numbers written in digits, in the English and the continental manner; a text that both read differently is not guessed. */

/** A number, or why the digits do not say which one. */
export type Literal = { readonly value: number } | { readonly problem: string };

const GROUPED_BY_COMMA = /^\d{1,3}(,\d{3})+(\.\d+)?$/;
const GROUPED_BY_POINT = /^\d{1,3}(\.\d{3}){2,}$|^\d{1,3}(\.\d{3})+,\d+$/;
const DECIMAL_COMMA = /^\d+,(\d{1,2}|\d{4,})$/;
const ONE_POINT_GROUP = /^[1-9]\d{0,2}\.\d{3}$/;

/** Joins digit groups set apart by spaces or apostrophes: `6 700` → `6700`. */
export function joinGroups(text: string): string {
  return text.replace(/(?<![\d.,])\d{1,3}(?:[\u0020\u00a0\u2009\u202f'’]\d{3})+(?![\d])/gu, (group) =>
    group.replace(/[^\d]/gu, ""),
  );
}

/**
 * Reads one literal: `6,700`, `1.500.000`, `86,5`, `1.234,56`, `52.4`. A comma before exactly three digits groups
 * thousands, as in English; `1.500` alone can be 1,500 or 1.5 and is refused.
 */
export function readLiteral(text: string): Literal {
  if (ONE_POINT_GROUP.test(text)) {
    return { problem: `"${text}" can mean ${text.replace(".", ",")} or ${Number(text)}` };
  }
  if (GROUPED_BY_COMMA.test(text)) return { value: Number(text.replaceAll(",", "")) };
  if (GROUPED_BY_POINT.test(text)) return { value: Number(text.replaceAll(".", "").replace(",", ".")) };
  if (DECIMAL_COMMA.test(text)) return { value: Number(text.replace(",", ".")) };
  if (/^\d+(\.\d+)?$/.test(text)) return { value: Number(text) };
  return { problem: `"${text}" is not a number as people write them` };
}
