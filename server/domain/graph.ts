/** Fragments: the whole nodes and edges that travel to the picture. */
import * as z from "zod";
import { stance } from "./claim.ts";
import { coordinates } from "./entity.ts";
import { actorId, claimId, commodityId, documentId, entityId, transferId } from "./ids.ts";
import { entityKind } from "./kinds.ts";
import { EXCHANGE_TYPES, RELATION_TYPES } from "./relations.ts";
import { status } from "./standing.ts";
import { stage } from "./transfer.ts";
import { unit } from "./units.ts";

export const edgeType = z
  .enum([...EXCHANGE_TYPES, ...RELATION_TYPES])
  .meta({ description: "Type of an edge: an exchange between actors, or a relation between entities" });
export type EdgeType = z.infer<typeof edgeType>;

export const graphNode = z
  .strictObject({
    id: entityId,
    kind: entityKind,
    name: z.string(),
    identified: z.boolean(),
    iso2: z.string().nullable().meta({ description: "ISO 3166-1 alpha-2 code of a country, for its flag" }),
    coordinates: coordinates.nullable(),
  })
  .meta({ id: "GraphNode" });
export type GraphNode = z.infer<typeof graphNode>;

const namedCommodity = z.strictObject({ id: commodityId, name: z.string() });

const count = z.int().nonnegative();

export const graphEdge = z
  .strictObject({
    id: z.string(),
    type: edgeType,
    source: entityId,
    target: entityId,
    status,
    disputed: z.boolean().meta({ description: "Somebody denies it, or its claims contradict each other" }),
    contradictions: z.int().nonnegative().meta({
      description: "Contradictory and impossible findings about its affirming claims",
    }),
    origins: count.meta({ description: "Independent origins among the affirming claims" }),
    affirmed: count.meta({ description: "Affirming claims (for an expected supply: expecting ones)" }),
    denied: count.meta({
      description: "Denials that reach the edge, those of a whole it belongs to included",
    }),
    claims: z.array(claimId),
    speakers: z.array(actorId).meta({ description: "Everyone who affirms the edge" }),
    deniers: z.array(actorId).meta({ description: "Everyone whose denial reaches the edge" }),
    transfer: transferId.nullable(),
    documents: z.array(documentId).meta({ description: "Documents that its claims stand in" }),
    stances: z.array(stance).meta({ description: "Stances that its claims take" }),
    said: z.array(z.string()).meta({
      description:
        "Earliest and latest day of each date on which a claim of it was said, `2024-02-26/2024-02-26`",
    }),
    commodity: z
      .strictObject({
        ...namedCommodity.shape,
        broader: z.array(namedCommodity).meta({ description: "What it is a kind of, however far" }),
      })
      .nullable(),
    stages: z.array(stage),
    low: z.number().nullable().meta({ description: "Lowest stated amount, in unit" }),
    high: z.number().nullable().meta({ description: "Highest stated amount, in unit" }),
    unit: unit.nullable(),
    amounts: z.array(z.string()).meta({ description: "Each stated amount in words, its speaker named" }),
    earliest: z.iso.date().nullable(),
    latest: z.iso.date().nullable(),
  })
  .meta({ id: "GraphEdge" });
export type GraphEdge = z.infer<typeof graphEdge>;

export const fragment = z
  .strictObject({ nodes: z.array(graphNode), edges: z.array(graphEdge) })
  .meta({ id: "Fragment", description: "Whole nodes and edges; every edge's two ends are among the nodes" });
export type Fragment = z.infer<typeof fragment>;
