/** Widening and narrowing the picture: the only place where answers about neighbours become fragments on the canvas. */
import type { QueryClient } from "@tanstack/react-query";
import { ask } from "#api/ask.ts";
import type { Entity } from "#domain/entity.ts";
import type { Fragment, GraphNode } from "#domain/graph.ts";
import type { EntityId } from "#domain/ids.ts";
import { picture } from "#graph/picture.ts";
import type { Group, Step } from "#graph/steps.ts";

/** Edges of each group that come along when an entity is brought in by search. */
const ALONG = 10;

function nodeOf(entity: Entity): GraphNode {
  const { id, kind, name, identified, coordinates } = entity;
  const iso2 = entity.kind === "country" ? (entity.iso2 ?? null) : null;
  return { id, kind, name, identified, iso2, coordinates: coordinates ?? null };
}

function neighbours(client: QueryClient, id: EntityId, group: Partial<Group>) {
  const { type, direction, limit } = group;
  const query = { direction, limit, type: type === undefined ? undefined : [type] };
  return client.fetchQuery(ask("getNeighbours", { params: { id }, query }));
}

/** An entity's nearest edges; of an entity without any, the node alone. */
async function surroundings(client: QueryClient, id: EntityId): Promise<Fragment> {
  const { nodes, edges } = await neighbours(client, id, { limit: ALONG });
  if (nodes.some((node) => node.id === id)) return { nodes, edges };
  const { entity } = await client.fetchQuery(ask("getEntity", { params: { id } }));
  return { nodes: [...nodes, nodeOf(entity)], edges };
}

/** Brings an entity on the canvas, with its nearest edges if it was not there. */
export async function bring(client: QueryClient, id: EntityId): Promise<void> {
  const { nodes, hidden } = picture.getState().session;
  if (nodes.has(id) && !hidden.has(id)) return;
  picture.getState().bring(id, await surroundings(client, id));
}

/** Expands a node: all groups, or one type and direction up to its limit. */
export async function open(client: QueryClient, id: EntityId, group?: Group): Promise<void> {
  const { nodes, edges } = await neighbours(client, id, group ?? {});
  picture.getState().expand(id, { nodes, edges }, group);
}

/** Expands several nodes, in one question and one step. */
export async function openAll(client: QueryClient, ids: readonly EntityId[]): Promise<void> {
  const [only] = ids;
  if (only !== undefined && ids.length === 1) return open(client, only);
  const answer = await client.fetchQuery(ask("getNeighboursOfSeveral", { query: { id: [...ids] } }));
  picture.getState().expand(ids, { nodes: answer.nodes, edges: answer.edges });
}

/** Takes a step again, as a permalink recorded it. */
export function take(client: QueryClient, step: Step): Promise<void> {
  return step.does === "bring" ? bring(client, step.id) : open(client, step.id, step.group);
}
