/** Values on their way out of the database: plain, ready for JSON where JSON can hold them, and without loss. */

import type { Node, Path, Point, Relationship } from "neo4j-driver";
import neo4j from "neo4j-driver";

/** A point; `x` and `y` are longitude and latitude where `srid` is 4326 or 4979 (WGS 84). */
export interface StoredPoint {
  readonly is: "point";
  readonly srid: number;
  readonly x: number;
  readonly y: number;
  readonly z?: number;
}

export interface StoredNode {
  readonly is: "node";
  readonly elementId: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A relationship; `start` and `end` are the element ids of its nodes. */
export interface StoredRelationship {
  readonly is: "relationship";
  readonly elementId: string;
  readonly type: string;
  readonly start: string;
  readonly end: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A path: its nodes in order, and between each two the relationship that joins them, whichever way it points. */
export interface StoredPath {
  readonly is: "path";
  readonly nodes: readonly StoredNode[];
  readonly relationships: readonly StoredRelationship[];
}

function decodeNode(node: Node): StoredNode {
  const { elementId, labels, properties } = node;
  return { is: "node", elementId, labels, properties: decodeMap(properties) };
}

function decodeRelationship(given: Relationship): StoredRelationship {
  const { elementId, type, startNodeElementId, endNodeElementId, properties } = given;
  return {
    is: "relationship",
    elementId,
    type,
    start: startNodeElementId,
    end: endNodeElementId,
    properties: decodeMap(properties),
  };
}

function decodePath({ start, segments }: Path): StoredPath {
  return {
    is: "path",
    nodes: [start, ...segments.map((segment) => segment.end)].map(decodeNode),
    relationships: segments.map((segment) => decodeRelationship(segment.relationship)),
  };
}

function decodePoint({ srid, x, y, z }: Point): StoredPoint {
  const flat = { is: "point", srid: Number(srid), x, y } as const;
  return z === undefined ? flat : { ...flat, z };
}

function decodeBigInt(value: bigint): bigint | number {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

const isTemporal = (value: object) =>
  neo4j.isDate(value) ||
  neo4j.isDateTime(value) ||
  neo4j.isLocalDateTime(value) ||
  neo4j.isTime(value) ||
  neo4j.isLocalTime(value) ||
  neo4j.isDuration(value);

function decodeObject(value: object): unknown {
  if (Array.isArray(value)) return value.map(decode);
  if (isTemporal(value)) return String(value);
  if (neo4j.isPoint(value)) return decodePoint(value);
  if (neo4j.isNode(value)) return decodeNode(value);
  if (neo4j.isRelationship(value)) return decodeRelationship(value);
  if (neo4j.isPath(value)) return decodePath(value);
  return ArrayBuffer.isView(value) ? value : decodeMap(value);
}

/**
 * A value of the driver (with `useBigInt`) as a plain one. Integers become numbers where a number holds them exactly and
 * stay bigint where not; dates, times and durations become ISO 8601 text; points, nodes, relationships and paths become
 * plain objects that say what they are; bytes stay as they are.
 */
function decode(value: unknown): unknown {
  if (typeof value === "bigint") return decodeBigInt(value);
  return value !== null && typeof value === "object" ? decodeObject(value) : value;
}

/** A map of values, as properties and rows are. */
export function decodeMap(map: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, decode(value)]));
}
