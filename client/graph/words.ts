/** Words on and about edges: the short label on the line, and one neutral sentence for whoever points at it. */
import type { GraphEdge } from "#domain/graph.ts";
import type { EntityId } from "#domain/ids.ts";
import { ENTITY_KINDS } from "#domain/kinds.ts";
import { EDGE_PHRASES, EXCHANGE_TYPES } from "#domain/relations.ts";
import type { Session } from "./session.ts";
import type { Bundle } from "./style/groups.ts";

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\babout /, "≈ "],
  [/\bat least /, "≥ "],
  [/\bmore than /, "> "],
  [/\bup to /, "≤ "],
  [/\bfewer than /, "< "],
];
const LONGEST = 34;

/** The amount of "Shin Wonsik: about 6,700 containers", its comparator as a sign: "≈ 6,700 containers". */
function amountIn(stated: string): string {
  const amount = stated.slice(stated.indexOf(": ") + 2);
  return SIGNS.reduce((text, [word, sign]) => text.replace(word, sign), amount);
}

function clip(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}

/** The label on the line: commodity and amount where they fit together, else the amount; for a relation its phrase. */
export function edgeLabel(edge: GraphEdge): string {
  const [only, ...more] = edge.amounts;
  const amount = only === undefined || more.length > 0 ? null : amountIn(only).replace(/ pieces?$/, "");
  const name = edge.commodity?.name ?? null;
  if (!EXCHANGE_TYPES.some((type) => type === edge.type)) {
    return clip(amount === null ? EDGE_PHRASES[edge.type] : `${EDGE_PHRASES[edge.type]} ${amount}`);
  }
  if (amount?.startsWith("an undisclosed") === true) return clip(name ?? amount);
  const both = [name, amount].filter((part) => part !== null).join(" · ") || EDGE_PHRASES[edge.type];
  return both.length > LONGEST && amount !== null ? clip(amount) : clip(both);
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}

/** One neutral sentence: how well it is supported, who is said to have done what, in which amounts, who denies it. */
export function edgeSentence(edge: GraphEdge, session: Session): string {
  const name = (id: GraphEdge["source"]) => session.nodes.get(id)?.name ?? id;
  const what = edge.commodity === null ? "" : `: ${edge.commodity.name}`;
  const amounts = edge.amounts.length === 0 ? "" : ` (${edge.amounts.join("; ")})`;
  const support = `${edge.status}, ${plural(edge.origins, "origin")}`;
  const dispute = edge.disputed ? `; disputed, ${plural(edge.denied, "denial")}` : "";
  return `${name(edge.source)} ${EDGE_PHRASES[edge.type]} ${name(edge.target)}${what}${amounts} — ${support}${dispute}.`;
}

/** Several edges that are drawn as one, in a sentence. */
export function bundleSentence({ edge, members }: Bundle, session: Session): string {
  const name = (id: GraphEdge["source"]) => session.nodes.get(id)?.name ?? id;
  const dispute = edge.disputed ? "; some are disputed" : "";
  return `${members.length} edges from ${name(edge.source)} to ${name(edge.target)}, drawn as one: the least supported is ${edge.status}${dispute}. A click opens them.`;
}

/** What the canvas is, for those who cannot see it. */
export function canvasDescription(nodes: number, edges: number): string {
  return `Network of ${plural(nodes, "node")} and ${plural(edges, "edge")}. The table beside it lists the same nodes and edges.`;
}

/** A node in words: "North Korea, country, 12 edges". */
export function nodeSentence(id: EntityId, session: Session): string {
  const node = session.nodes.get(id);
  if (node === undefined) return "";
  const edges = [...session.edges.values()].filter(({ source, target }) => source === id || target === id);
  const known = node.identified ? "" : "not identified, ";
  return `${node.name}, ${known}${ENTITY_KINDS[node.kind].one}, ${plural(edges.length, "edge")}`;
}

/** A long name in lines of about `width` characters, broken between words. */
export function inLines(name: string, width = 24): string[] {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const last = lines.pop();
    if (last === undefined) lines.push(word);
    else if (last.length + word.length < width) lines.push(`${last} ${word}`);
    else lines.push(last, word);
  }
  return lines;
}
