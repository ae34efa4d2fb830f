/** Endpoints that answer with a fragment of the graph: the exchange network, a node's neighbours, paths. */
import * as z from "zod";
import { stance } from "#domain/claim.ts";
import { day } from "#domain/dates.ts";
import { edgeType, fragment } from "#domain/graph.ts";
import { actorId, commodityId, documentId, entityId } from "#domain/ids.ts";
import { entityKind } from "#domain/kinds.ts";
import { status } from "#domain/standing.ts";
import { endpoint, flag, many, several, wholeNumber } from "./endpoint.ts";
import { MOST_SEEN, viewed, viewpointBody, viewpointQuery } from "./viewpoint.ts";
import { MOST_EXPANDED, share } from "./views.ts";

const direction = z.enum(["out", "in"]);

export const getNetwork = endpoint({
  id: "getNetwork",
  method: "get",
  path: "/api/network",
  tag: "Network",
  summary: "The exchange network: exchange edges and the relations that place actors and routes, filtered",
  query: z.strictObject({
    type: many(edgeType).meta({
      description: "Edge types; all but NEEDS, BROADER and DISTANT_FROM unless told",
    }),
    kind: many(entityKind).meta({ description: "Both ends of every edge are of these kinds" }),
    commodity: many(commodityId).meta({
      description: "Exchange edges of these commodities or narrower ones only",
    }),
    status: many(status),
    disputed: flag.optional(),
    actor: many(entityId).meta({ description: "At least one end is one of these" }),
    speaker: many(actorId).meta({ description: "At least one of these speakers affirms or denies the edge" }),
    stance: many(stance).meta({ description: "At least one claim of the edge takes one of these stances" }),
    document: many(documentId).meta({ description: "At least one claim of the edge stands in one of these" }),
    origins: wholeNumber(0, 1000).optional().meta({ description: "At least so many independent origins" }),
    saidFrom: day.optional().meta({ description: "A claim of the edge was said on this day or later" }),
    saidTo: day.optional().meta({ description: "A claim of the edge was said on this day or before" }),
    from: day.optional().meta({ description: "Not wholly before this day; edges without dates stay" }),
    to: day.optional().meta({ description: "Not wholly after this day; edges without dates stay" }),
    ...viewpointQuery,
    limit: wholeNumber(1, 20_000).optional().meta({ description: "Edges at the most; 2,000 unless told" }),
  }),
  output: fragment
    .extend({
      ...share.shape,
      viewed: viewed.nullable().meta({ description: "The point of view; null for all that is known" }),
    })
    .meta({ id: "NetworkAnswer", description: "shown and total count edges" }),
  problems: ["bad-input", "database-away", "query-timeout"],
});

export const seeEdges = endpoint({
  id: "seeEdges",
  method: "post",
  path: "/api/network/seen",
  tag: "Network",
  summary:
    "Edges by id as they stand from a point of view: what their transfers and relations draw then, and no others",
  body: z.strictObject({
    ...viewpointBody,
    edges: z.array(z.string().min(1).max(300)).max(MOST_SEEN),
  }),
  output: fragment.extend({ viewed }).meta({ id: "SeenAnswer" }),
  problems: [
    "bad-input",
    "bad-origin",
    "too-large",
    "unsupported-media-type",
    "database-away",
    "query-timeout",
  ],
});

export const getNeighbours = endpoint({
  id: "getNeighbours",
  method: "get",
  path: "/api/entities/:id/neighbours",
  tag: "Network",
  summary: "Expand an entity: its edges by type and direction, each group up to the limit",
  params: z.strictObject({ id: entityId }),
  query: z.strictObject({
    type: many(edgeType),
    direction: direction.optional(),
    limit: wholeNumber(1, 1000)
      .optional()
      .meta({ description: "Edges of each group at the most; 25 unless told" }),
    offset: wholeNumber(0, 1_000_000)
      .optional()
      .meta({ description: "Edges of each group to pass over first" }),
  }),
  output: fragment
    .extend({
      ...share.shape,
      groups: z.array(z.strictObject({ type: edgeType, direction, ...share.shape })),
    })
    .meta({ id: "NeighboursAnswer" }),
  problems: ["bad-input", "not-found", "database-away", "query-timeout"],
});

export const getNeighboursOfSeveral = endpoint({
  id: "getNeighboursOfSeveral",
  method: "get",
  path: "/api/neighbours",
  tag: "Network",
  summary: "Expand several entities at once: what each one's neighbours are, in one answer",
  query: z.strictObject({
    id: several(entityId, MOST_EXPANDED).meta({ description: "The entities to expand" }),
    type: many(edgeType),
    direction: direction.optional(),
    limit: wholeNumber(1, 1000)
      .optional()
      .meta({ description: "Edges of each group of each entity at the most; 25 unless told" }),
  }),
  output: fragment
    .extend({
      ...share.shape,
      groups: z.array(z.strictObject({ id: entityId, type: edgeType, direction, ...share.shape })),
    })
    .meta({ id: "NeighboursOfSeveralAnswer", description: "At most 5,000 edges, the best attested ones" }),
  problems: ["bad-input", "not-found", "database-away", "query-timeout"],
});

export const getPaths = endpoint({
  id: "getPaths",
  method: "get",
  path: "/api/paths",
  tag: "Network",
  summary: "Paths between two entities over edges of the network: one shortest, all shortest, or several",
  query: z.strictObject({
    from: entityId,
    to: entityId,
    ways: z.enum(["shortest", "all-shortest", "several"]).optional().meta({
      description: "One path, all that are as short, or longer ones too; all-shortest unless told",
    }),
    type: many(edgeType),
    direction: z
      .enum(["any", "forward"])
      .optional()
      .meta({ description: "Along edges in either direction, or only as they point; any unless told" }),
    longest: wholeNumber(1, 8).optional().meta({ description: "Steps at the most; 5 unless told" }),
    limit: wholeNumber(1, 50).optional().meta({ description: "Paths at the most; 10 unless told" }),
  }),
  output: fragment
    .extend({
      paths: z.array(
        z.strictObject({
          nodes: z.array(entityId),
          edges: z.array(z.string()).meta({ description: "Of each step the best attested edge" }),
          steps: z.array(z.strictObject({ edges: z.array(z.string()), total: z.int() })).meta({
            description: "Of each step the best attested edges, at most five, and how many there are",
          }),
        }),
      ),
      sought: z.int().meta({
        description:
          "All paths of up to so many steps were sought; less than `longest` where it grew too wide",
      }),
    })
    .meta({
      id: "PathsAnswer",
      description: "Parallel edges are one step. No paths: there is none within `sought` steps",
    }),
  problems: ["bad-input", "not-found", "database-away", "query-timeout"],
});
