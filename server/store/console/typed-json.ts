/** Values of an answer as JSON text that loses nothing: what JSON has no word for is an object with one `$` key. */
import neo4j, { type Node, type Path, type Relationship } from "neo4j-driver";
import { Failure } from "#domain/errors.ts";

/** What of the graph an answer has shown, for the picture: ids of entities, other nodes, element ids of relationships. */
export interface Seen {
  readonly entities: Set<string>;
  readonly records: Map<
    string,
    { readonly id: string; readonly labels: string[]; readonly name: string | null }
  >;
  readonly relationships: Map<string, string>;
  /** How many characters the row may still have; `rowText` begins each with all of them. */
  room: number;
}

/** Characters of a row's text at the most: a value of many millions would stop the app while it is written. */
const LONGEST_ROW = 16 * 1024 * 1024;

export const nothingSeen = (): Seen => ({
  entities: new Set(),
  records: new Map(),
  relationships: new Map(),
  room: LONGEST_ROW,
});

const text = JSON.stringify;

/** Takes the room of a piece of text that is about to stand in the row. */
function take(characters: number, seen: Seen): void {
  seen.room -= characters;
  if (seen.room >= 0) return;
  const detail = `One row of the answer has more than ${LONGEST_ROW / (1024 * 1024)} million characters, which is the limit of a row; spread a list over rows, or take a slice of it such as list[..1000].`;
  throw new Failure("row-too-large", detail);
}

function sized(written: string, seen: Seen): string {
  take(written.length, seen);
  return written;
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) return `{"$float":"${value}"}`;
  if (Object.is(value, -0)) return `{"$float":"-0.0"}`;
  const written = String(value);
  // A float stays one: 2.0, not 2.
  return /[.e]/.test(written) ? written : `${written}.0`;
}

function bigintText(value: bigint): string {
  return Number.isSafeInteger(Number(value)) ? String(value) : `{"$int":"${value}"}`;
}

/** Keys as JSON text, with their colon: an answer has few of them, many times over. */
const keyTexts = new Map<string, string>();
const MOST_KEY_TEXTS = 2_000;

function keyText(key: string): string {
  const known = keyTexts.get(key);
  if (known !== undefined) return known;
  const made = `${text(key)}:`;
  if (keyTexts.size < MOST_KEY_TEXTS) keyTexts.set(key, made);
  return made;
}

function members(map: object, seen: Seen): string {
  let joined = "";
  for (const [key, value] of Object.entries(map)) {
    take(key.length, seen);
    joined += (joined === "" ? "" : ",") + keyText(key) + valueText(value, seen);
  }
  return joined;
}

function listText(list: readonly unknown[], seen: Seen): string {
  let joined = "";
  for (const member of list) {
    joined += joined === "" ? valueText(member, seen) : `,${valueText(member, seen)}`;
    take(1, seen);
  }
  return `[${joined}]`;
}

function nodeInside({ elementId, labels, properties }: Node, seen: Seen): string {
  const { id, name, title, summary } = properties;
  if (typeof id === "string") {
    const shown = [name, title, summary].find((word) => typeof word === "string") ?? null;
    if (labels.includes("Entity")) seen.entities.add(id);
    else seen.records.set(id, { id, labels, name: shown });
  }
  const head = sized(`{"id":${text(elementId)},"labels":${text(labels)}`, seen);
  return `${head},"properties":{${members(properties, seen)}}}`;
}

function relationshipInside(given: Relationship, seen: Seen): string {
  const { elementId, type, startNodeElementId: start, endNodeElementId: end, properties } = given;
  seen.relationships.set(elementId, type);
  const ends = `"start":${text(start)},"end":${text(end)}`;
  const head = sized(`{"id":${text(elementId)},"type":${text(type)},${ends}`, seen);
  return `${head},"properties":{${members(properties, seen)}}}`;
}

function pathText({ start, segments }: Path, seen: Seen): string {
  const nodes = [start, ...segments.map((segment) => segment.end)].map((node) => nodeInside(node, seen));
  const links = segments.map((segment) => relationshipInside(segment.relationship, seen));
  return `{"$path":{"nodes":[${nodes.join(",")}],"relationships":[${links.join(",")}]}}`;
}

const TEMPORAL = [
  ["$date", neo4j.isDate],
  ["$datetime", neo4j.isDateTime],
  ["$localdatetime", neo4j.isLocalDateTime],
  ["$time", neo4j.isTime],
  ["$localtime", neo4j.isLocalTime],
  ["$duration", neo4j.isDuration],
] as const;

function mapText(value: object, seen: Seen): string {
  const inside = `{${members(value, seen)}}`;
  // A map of the database's own that looks like one of ours.
  return Object.keys(value).some((key) => key.startsWith("$")) ? `{"$map":${inside}}` : inside;
}

function objectText(value: object, seen: Seen): string {
  if (Array.isArray(value)) return listText(value, seen);
  if (Object.getPrototypeOf(value) === Object.prototype) return mapText(value, seen);
  if (neo4j.isNode(value)) return `{"$node":${nodeInside(value, seen)}}`;
  if (neo4j.isRelationship(value)) return `{"$relationship":${relationshipInside(value, seen)}}`;
  if (neo4j.isPath(value)) return pathText(value, seen);
  for (const [key, is] of TEMPORAL) if (is(value)) return sized(`{"${key}":${text(String(value))}}`, seen);
  if (neo4j.isPoint(value)) {
    const place = [value.x, value.y, ...(value.z === undefined ? [] : [value.z])].map(numberText);
    return sized(`{"$point":{"srid":${value.srid},"at":[${place.join(",")}]}}`, seen);
  }
  if (value instanceof Int8Array) {
    const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
    return sized(`{"$bytes":"${bytes.toString("base64")}"}`, seen);
  }
  return mapText(value, seen);
}

/** One value; nodes, relationships and those inside paths and lists are noted in `seen`. */
function valueText(value: unknown, seen: Seen): string {
  if (typeof value === "string") {
    // Before it is written: a giant one shall not be.
    take(value.length, seen);
    return text(value);
  }
  if (typeof value === "bigint") return sized(bigintText(value), seen);
  if (typeof value === "number") return sized(numberText(value), seen);
  if (typeof value === "boolean") return String(value);
  return value === null || value === undefined ? "null" : objectText(value, seen);
}

/**
 * A row as a list of its values.
 * @throws Failure `row-too-large`
 */
export function rowText(values: readonly unknown[], seen: Seen): string {
  seen.room = LONGEST_ROW;
  return listText(values, seen);
}
