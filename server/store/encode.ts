/** Values on their way into the database: a whole number stays whole, whatever the driver would make of it. */

/** Parameters of a query; `undefined` inside a map is left out, as in JSON. */
export type Params = Readonly<Record<string, unknown>>;

/**
 * A value as the driver takes it without loss. A JavaScript number that is whole becomes an integer (the driver alone would
 * send a float, which LIMIT refuses); where a property is a float by nature, the Cypher says `toFloat`.
 */
function encode(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (Array.isArray(value)) return value.map(encode);
  if (value !== null && typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype) {
    return encodeMap(value);
  }
  return value;
}

/** A map of values, as parameters are. */
export function encodeMap(map: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(map).flatMap(([key, value]) => (value === undefined ? [] : [[key, encode(value)]])),
  );
}
