/** Parameters as they come in JSON, turned into the database's values: the same `$` keys that answers use. */
import neo4j from "neo4j-driver";
import { Failure } from "#domain/errors.ts";

const INT = /^-?\d{1,19}$/;
const FLOATS: Readonly<Record<string, number>> = { NaN, Infinity, "-Infinity": -Infinity, "-0.0": -0 };

function refuse(name: string, reason: string): never {
  throw new Failure("bad-input", `body.parameters.${name}: ${reason}`, [
    { field: `body.parameters.${name}`, reason },
  ]);
}

function dateOf(name: string, value: string) {
  const [, year, month, day] =
    /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? refuse(name, "a $date is written YYYY-MM-DD");
  return new neo4j.types.Date(BigInt(year ?? 0), BigInt(month ?? 0), BigInt(day ?? 0));
}

function typed(name: string, key: string, value: unknown): unknown {
  if (key === "$int" && typeof value === "string" && INT.test(value)) return BigInt(value);
  if (key === "$float" && typeof value === "number") return value;
  if (key === "$float" && typeof value === "string" && value in FLOATS) return FLOATS[value];
  if (key === "$date" && typeof value === "string") return dateOf(name, value);
  return refuse(name, `${key} is not taken in a parameter; $int, $float, $date and $map are`);
}

function mapFrom(name: string, map: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, from(`${name}.${key}`, value)]));
}

/** Whole numbers become integers, all others floats. */
function from(name: string, value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (Array.isArray(value)) return value.map((member, at) => from(`${name}.${at}`, member));
  if (value === null || typeof value !== "object") return value;
  const [[key, inside] = ["", undefined], ...more] = Object.entries(value);
  if (!key.startsWith("$") || more.length > 0) return mapFrom(name, value);
  if (key === "$map" && inside !== null && typeof inside === "object") return mapFrom(name, inside);
  return typed(name, key, inside);
}

/**
 * The values of a request's parameters.
 * @throws Failure `bad-input` naming the parameter that cannot be read
 */
export function parametersFrom(given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, from(name, value)]));
}
