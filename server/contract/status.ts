/** Endpoints about the server itself: health, readiness, and the vocabulary with its counts. */
import * as z from "zod";
import { basis, stance } from "#domain/claim.ts";
import { entityKind } from "#domain/kinds.ts";
import { status } from "#domain/standing.ts";
import { stage, terms } from "#domain/transfer.ts";
import { endpoint } from "./endpoint.ts";

const count = z.int().nonnegative();

export const getHealth = endpoint({
  id: "getHealth",
  method: "get",
  path: "/api/health",
  tag: "Server",
  summary: "Whether the server runs; does not ask the database",
  output: z.strictObject({
    status: z.literal("ok"),
    version: z.string(),
    uptimeSeconds: z.number().nonnegative(),
  }),
  problems: [],
});

export const getReady = endpoint({
  id: "getReady",
  method: "get",
  path: "/api/ready",
  tag: "Server",
  summary: "Whether the database answers a query right now",
  output: z.strictObject({ status: z.literal("ready"), database: z.enum(["embedded", "external"]) }),
  problems: ["database-away"],
});

export const getSchema = endpoint({
  id: "getSchema",
  method: "get",
  path: "/api/schema",
  tag: "Server",
  summary: "Kinds, relationship types and vocabularies, with how many of each are stored",
  output: z
    .strictObject({
      kinds: z.array(
        z.strictObject({
          kind: entityKind,
          label: z.string(),
          one: z.string(),
          many: z.string(),
          actor: z.boolean(),
          count,
        }),
      ),
      relationships: z.array(
        z.strictObject({
          type: z.string(),
          group: z.enum(["exchange", "relation", "record"]),
          phrase: z.string(),
          count,
        }),
      ),
      records: z.strictObject({ transfers: count, claims: count, documents: count }),
      statuses: z.array(z.strictObject({ status, meaning: z.string() })),
      stances: z.array(stance),
      stages: z.array(stage),
      terms: z.array(terms),
      bases: z.array(basis),
      names: z
        .strictObject({
          labels: z.array(z.string()),
          relationshipTypes: z.array(z.string()),
          propertyKeys: z.array(z.string()),
        })
        .meta({ description: "What the database itself knows, for completion in an editor" }),
    })
    .meta({ id: "Schema" }),
  problems: ["database-away", "query-timeout"],
});
