/** The endpoint that assesses a transfer: who says what, what can be true together, and what was known when. */
import * as z from "zod";
import { DRIFTS } from "#domain/drift.ts";
import { findingBody } from "#domain/findings.ts";
import { assessmentClaim } from "#domain/grading.ts";
import { actorId, claimId, commodityId, documentId, transferId } from "#domain/ids.ts";
import { comparator, modality } from "#domain/quantity.ts";
import { VERDICTS } from "#domain/rules/verdict.ts";
import { stage } from "#domain/transfer.ts";
import { unit } from "#domain/units.ts";
import { endpoint } from "./endpoint.ts";
import { findingView, grade, parameter } from "./findings.ts";
import { viewed, viewpointQuery } from "./viewpoint.ts";
import { claimView, entityRef, share, transferRef } from "./views.ts";

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
  problems: ["bad-input", "not-found", "database-away", "query-timeout"],
});
