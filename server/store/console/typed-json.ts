/** Values of an answer as JSON text that loses nothing: what JSON has no word for is an object with one `$` key. */
import neo4j, { type Node, type Path, type Relationship } from "neo4j-driver";

/** What of the graph an answer has shown, for the picture: ids of entities, other nodes, element ids of relationships. */
export interface Seen {
  readonly entities: Set<string>;
  readonly records: Map<
    string,
    { readonly id: string; readonly labels: string[]; readonly name: string | null }
  >;
  readonly relationships: Map<string, string>;
}

export const nothingSeen = (): Seen => ({
  entities: new Set(),
  records: new Map(),
  relationships: new Map(),
});

const text = JSON.stringify;

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

const members = (map: object, seen: Seen) =>
  Object.entries(map)
    .map(([key, value]) => `${text(key)}:${valueText(value, seen)}`)
    .join(",");

function nodeInside({ elementId, labels, properties }: Node, seen: Seen): string {
  const { id, name, title, summary } = properties;
  if (typeof id === "string") {
    const shown = [name, title, summary].find((word) => typeof word === "string") ?? null;
    if (labels.includes("Entity")) seen.entities.add(id);
    else seen.records.set(id, { id, labels, name: shown });
  }
  return `{"id":${text(elementId)},"labels":${text(labels)},"properties":{${members(properties, seen)}}}`;
}

function relationshipInside(given: Relationship, seen: Seen): string {
  const { elementId, type, startNodeElementId: start, endNodeElementId: end, properties } = given;
  seen.relationships.set(elementId, type);
  const head = `{"id":${text(elementId)},"type":${text(type)},"start":${text(start)},"end":${text(end)}`;
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
  if (Array.isArray(value)) return `[${value.map((member) => valueText(member, seen)).join(",")}]`;
  if (Object.getPrototypeOf(value) === Object.prototype) return mapText(value, seen);
  if (neo4j.isNode(value)) return `{"$node":${nodeInside(value, seen)}}`;
  if (neo4j.isRelationship(value)) return `{"$relationship":${relationshipInside(value, seen)}}`;
  if (neo4j.isPath(value)) return pathText(value, seen);
  for (const [key, is] of TEMPORAL) if (is(value)) return `{"${key}":${text(String(value))}}`;
  if (neo4j.isPoint(value)) {
    const place = [value.x, value.y, ...(value.z === undefined ? [] : [value.z])].map(numberText);
    return `{"$point":{"srid":${value.srid},"at":[${place.join(",")}]}}`;
  }
  if (value instanceof Int8Array)
    return `{"$bytes":"${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("base64")}"}`;
  return mapText(value, seen);
}

/** One value; nodes, relationships and those inside paths and lists are noted in `seen`. */
export function valueText(value: unknown, seen: Seen): string {
  if (typeof value === "string") return text(value);
  if (typeof value === "bigint") return bigintText(value);
  if (typeof value === "number") return numberText(value);
  if (typeof value === "boolean") return String(value);
  return value === null || value === undefined ? "null" : objectText(value, seen);
}
