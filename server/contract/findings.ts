/** Findings, grades and parameters as answers show them. */
import * as z from "zod";
import { findingBody, outcome, ruleName, severity } from "#domain/findings.ts";
import { reliability } from "#domain/grading.ts";
import { claimId, documentId } from "#domain/ids.ts";
import { entityRef, share, transferRef } from "./views.ts";

export const findingView = z
  .strictObject({
    id: z.string(),
    ...findingBody.shape,
    edges: z.array(z.string()).meta({ description: "Ids of the edges that its claims draw or dispute" }),
    transfers: z.array(transferRef),
    subjects: z.array(entityRef).meta({ description: "Vessels whose calls it is about" }),
    speakers: z.array(entityRef).meta({ description: "The speakers of its claims" }),
  })
  .meta({ id: "Finding" });
export type FindingView = z.infer<typeof findingView>;

export const parameter = z
  .strictObject({
    key: z.string(),
    value: z.number(),
    unit: z.string(),
    source: z.string(),
    others: z.array(z.strictObject({ value: z.number(), source: z.string() })),
    edited: z.boolean().meta({ description: "Set here, in the place of the product's own value" }),
  })
  .meta({ id: "Parameter" });

const brief = z.strictObject({ outcome, severity, because: z.string() });

/** What a change of a parameter did to the findings. */
export const moves = z.strictObject({
  moved: z
    .array(
      z.strictObject({
        id: z.string(),
        rule: ruleName,
        before: brief.nullable().meta({ description: "null: it did not rest on the parameter before" }),
        after: brief.nullable().meta({ description: "null: there is no such finding any more" }),
        edges: z.array(z.string()),
        transfers: z.array(transferRef),
      }),
    )
    .meta({ description: "Findings that moved, other outcomes first, at most 100" }),
  movedCount: share,
});

export const grade = z
  .strictObject({
    of: z.union([claimId, documentId]),
    reliability: reliability.nullable(),
    credibility: z.int().min(1).max(6).nullable(),
    because: z.string(),
    author: z.string(),
    graded: z.string(),
  })
  .meta({ id: "Grade", description: "Admiralty code: reliability of a document, or credibility of a claim" });
