/** Transfers: a hypothesised movement of goods, money or know-how from an actor to an actor. A node, never only an edge. */
import * as z from "zod";
import { actorId, commodityId, siteId, transferId, vesselId } from "./ids.ts";

export const STAGES = ["pledged", "ordered", "allocated", "shipped", "delivered"] as const;
export const stage = z
  .enum(STAGES)
  .meta({ description: "How far a transfer has come (terms of the Kiel and SIPRI databases)" });
export type Stage = z.infer<typeof stage>;

/** Stages at which goods have left; before them there is only a promise. */
const MOVING_STAGES: readonly Stage[] = ["shipped", "delivered"];

/** Whether goods have left at this stage. */
export function hasLeft(given: Stage): boolean {
  return MOVING_STAGES.includes(given);
}

export const terms = z
  .enum(["sale", "aid", "gift", "barter", "loan", "unknown"])
  .meta({ description: "On what terms the transfer is made" });

export const leg = z.strictObject({
  site: siteId,
  leg: z.int().positive().meta({ description: "Place in the order of the route, from 1" }),
  mode: z.enum(["sea", "rail", "road", "air", "unknown"]).default("unknown").meta({
    description: "How the goods reach this site, or leave it when it is the first",
  }),
});

export const transfer = z.strictObject({
  id: transferId,
  name: z.string().trim().min(1).meta({ description: "Neutral name: a subject for claims, not a statement" }),
  from: actorId,
  to: actorId,
  commodity: commodityId.optional().meta({ description: "Absent when nobody says what was moved" }),
  terms: terms.default("unknown"),
  via: z.array(leg).default([]),
  carriedBy: z.array(vesselId).default([]),
  inReturnFor: z.array(transferId).default([]),
  partOf: z.array(transferId).default([]).meta({ description: "A denial of the whole reaches its parts" }),
});
export type Transfer = z.infer<typeof transfer>;
