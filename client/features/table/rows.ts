/** Rows of the table: what is on screen, as plain words that can be sorted. */
import type { GraphEdge, GraphNode } from "#domain/graph.ts";
import { ENTITY_KINDS } from "#domain/kinds.ts";
import { EDGE_PHRASES } from "#domain/relations.ts";
import type { Picked } from "#graph/picture.ts";
import { amountWords, enumerated, headline, type NameOf, sentence } from "#graph/sentence.ts";
import type { Visible } from "#graph/visible.ts";
import { counted } from "#ui/words.ts";

/** A row: what picking it picks, and its cells in the order of the columns. */
export interface Row {
  readonly id: string;
  readonly picks: NonNullable<Picked>;
  readonly cells: readonly (string | number)[];
  /** The row read aloud. */
  readonly words: string;
}

export interface Column {
  readonly title: string;
  /** Of the table's width, as CSS. */
  readonly width: string;
}

export const EDGE_COLUMNS: readonly Column[] = [
  { title: "Connection", width: "32%" },
  { title: "Drawn as", width: "118px" },
  { title: "Amount", width: "19%" },
  { title: "Claimed by", width: "19%" },
  { title: "Denied by", width: "16%" },
  { title: "Status", width: "112px" },
];

export const NODE_COLUMNS: readonly Column[] = [
  { title: "Entity", width: "40%" },
  { title: "Kind", width: "18%" },
  { title: "Identified", width: "110px" },
  { title: "Connections on screen", width: "180px" },
  { title: "Disputed", width: "100px" },
];

function edgeRow(edge: GraphEdge, nameOf: NameOf): Row {
  const cells = [
    headline(edge, nameOf),
    EDGE_PHRASES[edge.type],
    amountWords(edge),
    enumerated(edge.speakers.map(nameOf)),
    enumerated(edge.deniers.map(nameOf)),
    edge.status,
  ];
  return { id: edge.id, picks: { edge: edge.id }, cells, words: sentence(edge, nameOf) };
}

function nodeRow(node: GraphNode, edges: readonly GraphEdge[]): Row {
  const disputed = edges.filter((edge) => edge.disputed).length;
  const cells = [
    node.name,
    ENTITY_KINDS[node.kind].one,
    node.identified ? "yes" : "no",
    edges.length,
    disputed,
  ];
  const words = `${node.name}, ${ENTITY_KINDS[node.kind].one}: ${counted(edges.length, "connection")}, ${disputed} disputed`;
  return { id: node.id, picks: { node: node.id }, cells, words };
}

/** One row per edge on screen. */
export function edgeRows({ edges }: Visible, nameOf: NameOf): Row[] {
  return edges.map((edge) => edgeRow(edge, nameOf));
}

/** One row per node on screen, with how many edges on screen touch it. */
export function nodeRows({ nodes, edges }: Visible): Row[] {
  const touching = new Map<string, GraphEdge[]>(nodes.map(({ id }) => [id, []]));
  for (const edge of edges) {
    touching.get(edge.source)?.push(edge);
    if (edge.target !== edge.source) touching.get(edge.target)?.push(edge);
  }
  return nodes.map((node) => nodeRow(node, touching.get(node.id) ?? []));
}

const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

function compare(a: string | number = "", b: string | number = ""): number {
  return typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));
}

export interface Order {
  readonly column: number;
  readonly descending: boolean;
}

/** Rows in order of one column; equal cells keep the order they had. */
export function sorted(rows: readonly Row[], { column, descending }: Order): Row[] {
  const sign = descending ? -1 : 1;
  return rows.toSorted((a, b) => sign * compare(a.cells[column], b.cells[column]));
}
