/** A generated network of as many nodes as wanted, with three edges each, places included; the same each time. */
import type { Fragment, GraphEdge, GraphNode } from "#domain/graph.ts";
import { ENTITY_KIND_NAMES } from "#domain/kinds.ts";
import { EXCHANGE_TYPES } from "#domain/relations.ts";
import { STATUS_NAMES } from "#domain/standing.ts";
import type { Places } from "#graph/bodies.ts";

const EDGES_A_NODE = 3;

/** Numbers from 0 up to 1 (a linear congruence, after Numerical Recipes). */
function numbers(): () => number {
  let state = 42;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const pick = <T>(all: readonly [T, ...T[]], at: number): T => all[at % all.length] ?? all[0];

function nodeAt(i: number): GraphNode {
  const kind = pick(ENTITY_KIND_NAMES, i % 7 === 0 ? 0 : i);
  return {
    id: `place:${i}`,
    kind,
    name: `Entity ${i}`,
    identified: i % 50 !== 0,
    iso2: null,
    coordinates: null,
  };
}

function edgeAt(i: number, source: GraphNode, target: GraphNode): GraphEdge {
  return {
    id: `edge-${i}`,
    type: pick(EXCHANGE_TYPES, i),
    source: source.id,
    target: target.id,
    status: pick(STATUS_NAMES, i),
    disputed: i % 40 === 0,
    contradictions: 0,
    origins: 1 + (i % 4),
    affirmed: 1,
    denied: 0,
    claims: [`claim:${i}`],
    speakers: ["leader:one"],
    deniers: [],
    documents: [],
    stances: [],
    said: [],
    transfer: null,
    commodity: null,
    stages: [],
    low: null,
    high: i % 1000,
    unit: "piece",
    amounts: [],
    earliest: null,
    latest: null,
  };
}

/** Nodes on a disc; most edges join neighbours, some go far. */
export function generated(count: number): { readonly fragment: Fragment; readonly places: Places } {
  const next = numbers();
  const nodes = Array.from({ length: count }, (_, i) => nodeAt(i));
  const at = (i: number) => nodes[Math.min(count - 1, Math.max(0, i))] ?? nodeAt(0);
  const edges = Array.from({ length: EDGES_A_NODE * count }, (_, i) => {
    const from = Math.floor(i / EDGES_A_NODE);
    const far = next() < 0.1 ? Math.floor(next() * count) : from + 1 + Math.floor(next() * 40);
    return edgeAt(i, at(from), at(far === from ? from + 1 : far % count));
  });
  const places = Object.fromEntries(
    nodes.map(({ id }, i) => {
      const [angle, away] = [i * 2.399963, 60 * Math.sqrt(i + 1)];
      return [id, { x: away * Math.cos(angle), y: away * Math.sin(angle) }];
    }),
  );
  return { fragment: { nodes, edges }, places };
}
