/** Edges as sentences in neutral words: who is said to have done what, who says so and who denies it. */

import type { EdgeType, GraphEdge } from "#domain/graph.ts";
import type { EntityId } from "#domain/ids.ts";
import { EDGE_PHRASES, EXCHANGES } from "#domain/relations.ts";

/** A name for an id; ids of speakers need not be among the loaded nodes. */
export type NameOf = (id: EntityId) => string;

/** Whether a type is an exchange between actors, drawn from a transfer's claims. */
export function isExchange(type: EdgeType): boolean {
  return Object.hasOwn(EXCHANGES, type);
}

/** "A, B and C". */
export function enumerated(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** "North Korea → Russia: artillery shells" for an exchange, "Kim Jong Un leads North Korea" for a relation. */
export function headline(edge: GraphEdge, nameOf: NameOf): string {
  const [source, target] = [nameOf(edge.source), nameOf(edge.target)];
  if (!isExchange(edge.type)) return `${source} ${EDGE_PHRASES[edge.type]} ${target}`;
  return `${source} → ${target}: ${edge.commodity?.name ?? "cargo not stated"}`;
}

/** "Claimed by X and Y; denied by Z." An expected supply is expected by somebody, not claimed. */
export function attribution(edge: GraphEdge, nameOf: NameOf): string {
  const verb = edge.type === "EXPECTED_TO_SUPPLY" ? "Expected" : "Claimed";
  const claimed = `${verb} by ${enumerated(edge.speakers.map(nameOf))}`;
  if (edge.deniers.length === 0) return `${claimed}; nobody denies it.`;
  return `${claimed}; denied by ${enumerated(edge.deniers.map(nameOf))}.`;
}

/** A stated amount and its speaker, out of an edge's `speaker id: words`. */
export function amountOf(text: string): { readonly speaker: string; readonly words: string } {
  const at = text.indexOf(": ");
  return { speaker: text.slice(0, at), words: text.slice(at + 2) };
}

/** The stated amounts, each once: "about 6,700 containers; 1,500,000 rounds". */
export function amountWords(edge: GraphEdge): string {
  return [...new Set(edge.amounts.map((text) => amountOf(text).words))].join("; ");
}

/** The whole edge as one sentence, for the table and for screen readers. */
export function sentence(edge: GraphEdge, nameOf: NameOf): string {
  const words = amountWords(edge);
  return `${headline(edge, nameOf)}${words === "" ? "" : ` (${words})`}. ${attribution(edge, nameOf)}`;
}
