/** Endpoints about contested claims: assessments of transfers, findings, grades, parameters. */
import * as z from "zod";
import { edtfDate } from "#domain/dates.ts";
import { outcome, ruleName, severity } from "#domain/findings.ts";
import { assessmentClaim, CREDIBILITIES, reliability } from "#domain/grading.ts";
import { claimId, commodityId, documentId, entityId, transferId } from "#domain/ids.ts";
import { endpoint, many, wholeNumber } from "./endpoint.ts";
import { findingView, grade, moves, parameter } from "./findings.ts";
import { share } from "./views.ts";

const reading = ["bad-input", "not-found", "database-away", "query-timeout"] as const;
const writing = [...reading, "rejected-record", "too-large", "unsupported-media-type", "bad-origin"] as const;
const sentence = z.string().trim().min(1).max(2000);

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

const credibilityGiven = z
  .int()
  .min(1)
  .max(6)
  .meta({
    description: Object.entries(CREDIBILITIES)
      .map(([number, words]) => `${number} ${words}`)
      .join(" · "),
  });

export const gradeClaim = endpoint({
  id: "gradeClaim",
  method: "patch",
  path: "/api/claims/:id/grading",
  tag: "Contested claims",
  summary: "Grade the credibility of a claim (Admiralty code 1–6)",
  params: z.strictObject({ id: claimId }),
  body: z.strictObject({ credibility: credibilityGiven, ...gradingBody }),
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
  output: parameter.extend(moves.shape).meta({ id: "ParameterSet" }),
  problems: writing,
});

export const resetParameter = endpoint({
  id: "resetParameter",
  method: "delete",
  path: "/api/parameters/:name",
  tag: "Contested claims",
  summary: "Give a parameter the product's own value back; one that the product does not know goes",
  params: z.strictObject({ name: parameterName }),
  output: z
    .strictObject({ key: z.string(), parameter: parameter.nullable(), ...moves.shape })
    .meta({ id: "ParameterReset" }),
  problems: [...reading, "bad-origin"],
});
