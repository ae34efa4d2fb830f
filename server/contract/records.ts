/** Endpoints that read one record by its id, with all that belongs to it; and search, which finds the id. */
import * as z from "zod";
import { document } from "#domain/document.ts";
import { entity } from "#domain/entity.ts";
import { reliability } from "#domain/grading.ts";
import { graphEdge } from "#domain/graph.ts";
import { claimId, documentId, entityId, transferId } from "#domain/ids.ts";
import { entityKind } from "#domain/kinds.ts";
import { leg, terms } from "#domain/transfer.ts";
import { endpoint, many, wholeNumber } from "./endpoint.ts";
import { grade } from "./findings.ts";
import { viewed, viewpointQuery } from "./viewpoint.ts";
import { claimView, entityRef, share, transferRef } from "./views.ts";

const reading = ["bad-input", "not-found", "database-away", "query-timeout"] as const;

export const search = endpoint({
  id: "search",
  method: "get",
  path: "/api/search",
  tag: "Search",
  summary: "Entities by name or alias: whole words, prefixes, one typo; accents and case do not matter",
  query: z.strictObject({
    q: z.string().trim().min(1).max(200),
    kind: many(entityKind),
    limit: wholeNumber(1, 100).optional().meta({ description: "Hits at the most; 20 unless told" }),
  }),
  output: z
    .strictObject({
      query: z.string(),
      hits: z.array(
        z.strictObject({
          ...entityRef.shape,
          matched: z.string().meta({ description: "The name or alias that matched best" }),
          score: z.number(),
        }),
      ),
    })
    .meta({ id: "SearchAnswer" }),
  problems: ["bad-input", "database-away", "query-timeout"],
});

export const getEntity = endpoint({
  id: "getEntity",
  method: "get",
  path: "/api/entities/:id",
  tag: "Records",
  summary: "An entity with its relations, what is claimed about it and what it says",
  params: z.strictObject({ id: entityId }),
  output: z
    .strictObject({
      entity,
      edges: z.array(graphEdge).meta({ description: "Its edges, strongest first, at most 100" }),
      others: z.array(entityRef).meta({ description: "The entities at the other ends of the edges" }),
      edgeCount: share,
      about: z
        .array(claimView)
        .meta({ description: "Claims about it or naming it as object, newest record first, at most 100" }),
      aboutCount: share,
      said: z.array(claimView).meta({ description: "Claims it makes, at most 100" }),
      saidCount: share,
    })
    .meta({ id: "EntityAnswer" }),
  problems: reading,
});

export const getTransfer = endpoint({
  id: "getTransfer",
  method: "get",
  path: "/api/transfers/:id",
  tag: "Records",
  summary: "A transfer with its route, its claims, the denials that reach it and the documents they stand in",
  params: z.strictObject({ id: transferId }),
  query: z.strictObject(viewpointQuery),
  output: z
    .strictObject({
      viewed: viewed.nullable().meta({ description: "The point of view; null for all that is known" }),
      transfer: z.strictObject({
        id: transferId,
        name: z.string(),
        from: entityRef,
        to: entityRef,
        commodity: entityRef.nullable(),
        terms,
        via: z.array(z.strictObject({ ...leg.shape, name: z.string() })),
        carriedBy: z.array(entityRef),
        inReturnFor: z.array(transferRef),
        returnedBy: z.array(transferRef).meta({ description: "Transfers made in return for this one" }),
        partOf: z.array(transferRef),
        parts: z.array(transferRef),
      }),
      edges: z.array(graphEdge).meta({ description: "The exchange edges its claims draw" }),
      claims: z
        .array(claimView)
        .meta({ description: "Claims about the transfer itself, denials among them" }),
      inheritedDenials: z
        .array(claimView)
        .meta({ description: "Denials of a whole it is part of; `about` names the whole" }),
      documents: z.array(document.omit({ text: true })),
    })
    .meta({ id: "TransferAnswer" }),
  problems: reading,
});

export const getClaim = endpoint({
  id: "getClaim",
  method: "get",
  path: "/api/claims/:id",
  tag: "Records",
  summary: "A claim with its speaker, document and words about quantity",
  params: z.strictObject({ id: claimId }),
  output: claimView
    .extend({ grade: grade.nullable().meta({ description: "Who graded it last, and why" }) })
    .meta({ id: "ClaimAnswer" }),
  problems: reading,
});

export const getDocuments = endpoint({
  id: "getDocuments",
  method: "get",
  path: "/api/documents",
  tag: "Records",
  summary: "Documents by id, in brief; ids of nothing are absent",
  query: z.strictObject({ id: many(documentId).meta({ description: "At most 100" }) }),
  output: z
    .strictObject({
      documents: z.array(document.pick({ id: true, title: true, type: true, published: true })),
    })
    .meta({ id: "DocumentsAnswer" }),
  problems: ["bad-input", "database-away", "query-timeout"],
});

export const getDocument = endpoint({
  id: "getDocument",
  method: "get",
  path: "/api/documents/:id",
  tag: "Records",
  summary: "A document with the claims that stand in it, in the order of its text",
  params: z.strictObject({ id: documentId }),
  output: z
    .strictObject({
      document,
      reliability: reliability
        .nullable()
        .meta({ description: "Its grade, Admiralty code; null: not graded" }),
      grade: grade.nullable().meta({ description: "Who graded it last, and why" }),
      publisher: entityRef.nullable(),
      claims: z.array(claimView).meta({ description: "At most 500" }),
      claimCount: share,
    })
    .meta({ id: "DocumentAnswer" }),
  problems: reading,
});
