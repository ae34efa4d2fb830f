/** What an address may hold: each parameter with its schema and the words that say what it must be. */
import * as z from "zod";
import { stance } from "#domain/claim.ts";
import { day } from "#domain/dates.ts";
import { edgeType } from "#domain/graph.ts";
import { actorId, commodityId, documentId, entityId } from "#domain/ids.ts";
import { entityKind } from "#domain/kinds.ts";
import { viewId } from "#domain/saved-view.ts";
import { status } from "#domain/standing.ts";
import { CLOCKS } from "#graph/filters.ts";
import { LAYOUT_NAMES } from "#graph/layouts/names.ts";
import { readStep, type Step } from "#graph/steps.ts";

export const flag = z.enum(["true", "false"]);
export const clock = z.enum(CLOCKS);
export const origins = z.string().regex(/^([1-9]\d{0,2}|1000)$/);
export const edgeId = z.string().regex(/^[A-Z_]+:[a-z]+:[^\s]+$/);
export const layout = z.enum(LAYOUT_NAMES);
export const cameraText = z.string().regex(/^-?\d{1,6}(\.\d+)?~-?\d{1,6}(\.\d+)?~\d{1,4}(\.\d+)?$/);
const step = (does: Step["does"]) => z.string().refine((text) => readStep(does, text) !== null);

/** Every parameter the address may hold; each may stand several times where the filter is a list. */
export const PARAMETERS = {
  type: { schema: edgeType, says: "a type of edge" },
  kind: { schema: entityKind, says: "a kind of entity" },
  commodity: { schema: commodityId, says: "the id of a commodity" },
  status: { schema: status, says: "a status" },
  speaker: { schema: actorId, says: "the id of an actor" },
  stance: { schema: stance, says: "a stance" },
  document: { schema: documentId, says: "the id of a document" },
  origins: { schema: origins, says: "a whole number from 1 to 1000" },
  disputed: { schema: flag, says: "true or false" },
  from: { schema: day, says: "a day such as 2024-02-26" },
  to: { schema: day, says: "a day such as 2024-02-26" },
  node: { schema: entityId, says: "the id of an entity" },
  saidFrom: { schema: day, says: "a day such as 2024-02-26" },
  saidTo: { schema: day, says: "a day such as 2024-02-26" },
  asOf: { schema: day, says: "a day such as 2024-02-26" },
  clock: { schema: clock, says: "published or recorded" },
  without: { schema: actorId, says: "the id of an actor" },
  edge: { schema: edgeId, says: "the id of an edge" },
  select: { schema: entityId, says: "the id of an entity" },
  hide: { schema: entityId, says: "the id of an entity" },
  pin: { schema: entityId, says: "the id of an entity" },
  layout: { schema: layout, says: "a layout" },
  camera: { schema: cameraText, says: "a place and a scale such as 0~0~1" },
  view: { schema: viewId, says: "the id of a saved view" },
  embed: { schema: z.literal("1"), says: "1" },
  with: { schema: step("bring"), says: "the id of an entity" },
  open: { schema: step("open"), says: "an entity to expand" },
} as const;
export type Parameter = keyof typeof PARAMETERS;

export function isParameter(name: string): name is Parameter {
  return Object.hasOwn(PARAMETERS, name);
}
