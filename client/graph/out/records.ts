/** Nodes and edges on screen as flat records, for tables and for other programs: each edge with its standing and its speakers. */
import type { EntityId } from "#domain/ids.ts";
import { EDGE_PHRASES } from "#domain/relations.ts";
import type { Session } from "../session.ts";
import { edgeSentence } from "../words.ts";
import type { Seen, SeenEdge, SeenNode } from "./seen.ts";

export type Cell = string | number | boolean;
export type FlatRecord = Readonly<Record<string, Cell>>;

export interface Records {
  readonly nodes: readonly FlatRecord[];
  readonly edges: readonly FlatRecord[];
}

function nodeRecord({ node, place, colour, size }: SeenNode): FlatRecord {
  return {
    id: node.id,
    name: node.name,
    kind: node.kind,
    identified: node.identified,
    iso2: node.iso2 ?? "",
    latitude: node.coordinates?.lat ?? "",
    longitude: node.coordinates?.lon ?? "",
    x: place.x,
    y: place.y,
    size,
    color: colour,
  };
}

function edgeRecord({ edge, colour, width }: SeenEdge, session: Session): FlatRecord {
  const names = (ids: readonly EntityId[]) => ids.map((id) => session.nodes.get(id)?.name ?? id).join("; ");
  return {
    id: edge.id,
    source: edge.source,
    target: edge.target,
    type: edge.type,
    phrase: EDGE_PHRASES[edge.type],
    status: edge.status,
    disputed: edge.disputed,
    origins: edge.origins,
    affirmed: edge.affirmed,
    denied: edge.denied,
    contradictions: edge.contradictions,
    speakers: names(edge.speakers),
    deniers: names(edge.deniers),
    claims: edge.claims.join("; "),
    commodity: edge.commodity?.name ?? "",
    stages: edge.stages.join("; "),
    low: edge.low ?? "",
    high: edge.high ?? "",
    unit: edge.unit ?? "",
    amounts: edge.amounts.join("; "),
    earliest: edge.earliest ?? "",
    latest: edge.latest ?? "",
    sentence: edgeSentence(edge, session),
    color: colour,
    thickness: width,
  };
}

export function recordsOf({ nodes, edges, session }: Pick<Seen, "nodes" | "edges" | "session">): Records {
  return { nodes: nodes.map(nodeRecord), edges: edges.map((edge) => edgeRecord(edge, session)) };
}
