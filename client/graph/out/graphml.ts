/** GraphML (graphml.graphdrawing.org) of what is on screen. */

import type { Cell, FlatRecord, Records } from "./records.ts";
import { element, escaped } from "./xml.ts";

const NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
const ENDS = ["id", "source", "target"];

function typeOf(records: readonly FlatRecord[], name: string): string {
  const values = records.map((record) => record[name]).filter((value) => value !== "");
  if (values.length > 0 && values.every((value) => typeof value === "number")) return "double";
  return values.length > 0 && values.every((value) => typeof value === "boolean") ? "boolean" : "string";
}

function keysOf(records: readonly FlatRecord[], domain: "node" | "edge"): string[] {
  const names = Object.keys(records[0] ?? {}).filter((name) => !ENDS.includes(name));
  return names.map((name) =>
    element("key", {
      id: `${domain}-${name}`,
      for: domain,
      "attr.name": name,
      "attr.type": typeOf(records, name),
    }),
  );
}

function cells(record: FlatRecord, domain: "node" | "edge"): string {
  const written = (value: Cell) => (typeof value === "string" ? escaped(value) : String(value));
  return Object.entries(record)
    .filter(([name, value]) => !ENDS.includes(name) && value !== "")
    .map(([name, value]) => element("data", { key: `${domain}-${name}` }, written(value)))
    .join("");
}

export function graphmlOf({ nodes, edges }: Records): string {
  const points = nodes.map((node) => element("node", { id: String(node.id) }, cells(node, "node")));
  const lines = edges.map((edge) => {
    const ends = { id: String(edge.id), source: String(edge.source), target: String(edge.target) };
    return element("edge", ends, cells(edge, "edge"));
  });
  const graph = element(
    "graph",
    { id: "picture", edgedefault: "directed" },
    [...points, ...lines].join("\n"),
  );
  const keys = [...keysOf(nodes, "node"), ...keysOf(edges, "edge")];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("graphml", { xmlns: NAMESPACE }, [...keys, graph].join("\n"))}\n`;
}
