/** Endpoints about contested claims: assessments of transfers, findings, grades, parameters. */
import * as z from "zod";
import { edtfDate } from "#domain/dates.ts";
import { DRIFTS } from "#domain/drift.ts";
import { findingBody, outcome, ruleName, severity } from "#domain/findings.ts";
import { assessmentClaim, reliability } from "#domain/grading.ts";
import { actorId, claimId, commodityId, documentId, entityId, transferId } from "#domain/ids.ts";
import { comparator, modality } from "#domain/quantity.ts";
import { VERDICTS } from "#domain/rules/verdict.ts";
import { stage } from "#domain/transfer.ts";
import { unit } from "#domain/units.ts";
import { endpoint, many, wholeNumber } from "./endpoint.ts";
import { findingView, grade, parameter } from "./findings.ts";
import { viewed, viewpointQuery } from "./viewpoint.ts";
import { claimView, entityRef, share, transferRef } from "./views.ts";

const reading = ["bad-input", "not-found", "database-away", "query-timeout"] as const;
const writing = [...reading, "rejected-record", "too-large", "unsupported-media-type", "bad-origin"] as const;
const sentence = z.string().trim().min(1).max(2000);

const position = z.strictObject({
  claim: claimId,
  speaker: actorId,
  aspect: z.string(),
  reach: z.enum(["own", "whole"]),
});
const total = z.strictObject({
  policy: z.string().meta({ description: "How one claim was chosen for each amount" }),
  kind: z.enum(["sum", "envelope", "refused"]),
  because: z.string().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  unit: unit.nullable(),
  claims: z.array(claimId),
});

export const getAssessment = endpoint({
  id: "getAssessment",
  method: "get",
  path: "/api/transfers/:id/assessment",
  tag: "Contested claims",
  summary:
    "Who says what of a transfer, who denies it, how many origins there are, and what can be true together",
  params: z.strictObject({ id: transferId }),
  query: z.strictObject(viewpointQuery),
  output: z
    .strictObject({
      transfer: transferRef,
      viewed,
      claims: z.array(claimView).meta({ description: "Its own claims and those of wholes that reach it" }),
      speakers: z.array(entityRef),
      positions: z.strictObject({
        asserts: z.array(position),
        confirms: z.array(position),
        denies: z.array(position),
        open: z.array(position),
        silent: z.array(entityRef).meta({ description: "Parties for whom nobody has spoken" }),
      }),
      sentence: z.string().meta({ description: "Who says what, each statement with its speaker" }),
      origins: z
        .array(z.array(claimId))
        .meta({ description: "Affirming claims, grouped by independent origin" }),
      verdicts: z
        .array(
          z.strictObject({
            claims: z.tuple([claimId, claimId]),
            verdict: z.enum(VERDICTS),
            because: z.string(),
            findings: z.array(findingBody),
          }),
        )
        .meta({ description: "Every pair of its own claims; of more than 40 claims the first 40" }),
      verdictCount: share,
      findings: z.array(findingView),
      intervals: z.array(
        z.strictObject({
          claim: claimId,
          speaker: actorId,
          words: z.string(),
          comparator,
          unit,
          commodity: commodityId.nullable(),
          modality,
          per: unit.nullable(),
          low: z.number(),
          high: z.number().nullable().meta({ description: "null: no upper bound" }),
          lowOpen: z.boolean(),
          highOpen: z.boolean(),
        }),
      ),
      ceilings: z.array(
        z.strictObject({
          unit,
          commodity: commodityId.nullable(),
          value: z.number(),
          because: z.string(),
          carriers: claimId.meta({ description: "The claim that counts the carriers" }),
        }),
      ),
      ledger: z.array(
        z.strictObject({
          transfer: transferId,
          speaker: actorId,
          entries: z.array(
            z.strictObject({
              claim: claimId,
              stage,
              says: z.string(),
              said: z.string().nullable(),
              foreseen: z.boolean(),
              shareOfPledged: z.strictObject({ low: z.number(), high: z.number() }).nullable(),
            }),
          ),
        }),
      ),
      totals: z.array(total),
      drift: z.array(
        z.strictObject({
          claims: z.array(claimId),
          documents: z.array(documentId),
          drifts: z.array(
            z.strictObject({
              kind: z.enum(DRIFTS),
              wordings: z.array(z.strictObject({ words: z.string(), claims: z.array(claimId) })),
            }),
          ),
        }),
      ),
      assessments: z.array(assessmentClaim).meta({ description: "Analysts' own, in words of ICD 203" }),
      grades: z.array(grade),
      parameters: z.array(parameter).meta({ description: "Every number the findings rest on" }),
    })
    .meta({ id: "AssessmentAnswer" }),
  problems: reading,
});

export const getFindings = endpoint({
  id: "getFindings",
  method: "get",
  path: "/api/findings",
  tag: "Contested claims",
  summary: "What the rules found, the gravest first, each with its working and the edges it is about",
  query: z.strictObject({
    rule: many(ruleName),
    verdict: many(outcome),
    severity: many(severity),
    transfer: many(transferId),
    entity: many(entityId).meta({ description: "Vessels whose calls it is about" }),
    commodity: many(commodityId).meta({ description: "Of these commodities or narrower ones" }),
    limit: wholeNumber(1, 500).optional().meta({ description: "50 unless told" }),
    offset: wholeNumber(0, 1_000_000).optional(),
  }),
  output: z.strictObject({ findings: z.array(findingView), ...share.shape }).meta({ id: "FindingsAnswer" }),
  problems: ["bad-input", "database-away", "query-timeout"],
});

const gradingBody = {
  because: sentence.meta({ description: "Why" }),
  author: sentence.meta({ description: "Who grades" }),
};

export const gradeClaim = endpoint({
  id: "gradeClaim",
  method: "patch",
  path: "/api/claims/:id/grading",
  tag: "Contested claims",
  summary: "Grade the credibility of a claim (Admiralty code 1–6)",
  params: z.strictObject({ id: claimId }),
  body: z.strictObject({ credibility: z.int().min(1).max(6), ...gradingBody }),
  output: grade,
  problems: writing,
});

export const gradeDocument = endpoint({
  id: "gradeDocument",
  method: "patch",
  path: "/api/documents/:id/grading",
  tag: "Contested claims",
  summary: "Grade the reliability of a document as a source (Admiralty code A–F)",
  params: z.strictObject({ id: documentId }),
  body: z.strictObject({ reliability, ...gradingBody }),
  output: grade,
  problems: writing,
});

export const addAssessment = endpoint({
  id: "addAssessment",
  method: "post",
  path: "/api/assessments",
  tag: "Contested claims",
  summary: "Record an analyst's own assessment: a likelihood in words of ICD 203, with author and rationale",
  body: assessmentClaim
    .omit({ id: true, of: true, assessed: true })
    .extend({ assessed: edtfDate.optional() }),
  output: assessmentClaim,
  problems: writing,
});

export const listParameters = endpoint({
  id: "listParameters",
  method: "get",
  path: "/api/parameters",
  tag: "Contested claims",
  summary: "The numbers that rules rest on beside the claims, each with its source",
  output: z.strictObject({ parameters: z.array(parameter) }).meta({ id: "ParametersAnswer" }),
  problems: ["database-away", "query-timeout"],
});

const parameterName = z.string().min(1).max(200).meta({ example: "payload:container" });

export const getParameter = endpoint({
  id: "getParameter",
  method: "get",
  path: "/api/parameters/:name",
  tag: "Contested claims",
  summary: "One parameter",
  params: z.strictObject({ name: parameterName }),
  output: parameter,
  problems: reading,
});

export const setParameter = endpoint({
  id: "setParameter",
  method: "put",
  path: "/api/parameters/:name",
  tag: "Contested claims",
  summary: "Set a parameter, with its source; findings that depend on it are derived anew before the answer",
  params: z.strictObject({ name: parameterName }),
  body: z.strictObject({
    value: z.number().nonnegative(),
    unit: z.string().min(1).max(40),
    source: sentence,
  }),
  output: parameter,
  problems: writing,
});
