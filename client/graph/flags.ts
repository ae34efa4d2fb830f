/** Flags of countries by ISO 3166-1 code, loaded when the first country is drawn: the set is too big for the first paint. */

export type Flags = ReadonlyMap<string, string>;

/** SVG text of each flag, square, by ISO 3166-1 alpha-2 code. */
export async function loadFlags(): Promise<Flags> {
  const flags = await import("country-flag-icons/string/1x1");
  return new Map(Object.entries(flags));
}
