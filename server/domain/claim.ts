/** Claims: one speaker's statement about a transfer, an entity, or a relation between two entities, in one document. */
import * as z from "zod";
import { edtfDate } from "./dates.ts";
import { actorId, claimId, documentId, entityId, transferId } from "./ids.ts";
import { quantity } from "./quantity.ts";
import { relationType } from "./relations.ts";
import { stage } from "./transfer.ts";

export const STANCES = [
  "asserts",
  "confirms",
  "denies",
  "estimates",
  "alleges",
  "expects",
  "neither",
] as const;
export const stance = z.enum(STANCES).meta({
  description: "How the speaker stands to the statement; 'neither' neither confirms nor denies",
});
export type Stance = z.infer<typeof stance>;

/** Stances that hold a statement to be true; the others deny it, foresee it, or leave it open. */
export const AFFIRMING: readonly Stance[] = ["asserts", "confirms", "estimates", "alleges"];

export const BASES = ["statement", "imagery", "tracking", "document", "inspection", "inference"] as const;
export const basis = z.enum(BASES).meta({ description: "How the speaker knows" });
export type Basis = z.infer<typeof basis>;

/** Bases by which somebody saw it happen. */
export const OBSERVING: readonly Basis[] = ["imagery", "tracking", "inspection"];

export const aspect = z.enum(["transfer", "amount", "legality", "pace", "value", "effect", "route"]).meta({
  description:
    "What about the transfer the claim speaks of; a denial of the amount leaves the transfer undenied",
});

/** Statements about an entity alone, beside the relations between two entities. */
export const attribute = z
  .enum(["economy", "stocks", "conduct", "sanction"])
  .meta({ description: "What about the entity the claim speaks of" });

/** A passage as W3C TextQuoteSelector: the words, and a little before and after them to find the place. */
export const quote = z.strictObject({
  exact: z.string().min(1),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
});

const shared = {
  id: claimId,
  ref: z.string().min(1).optional().meta({ description: "The record's own number in its source" }),
  summary: z
    .string()
    .trim()
    .min(1)
    .meta({ description: "The statement in neutral words, its speaker named" }),
  stance,
  basis,
  quantity: quantity.optional(),
  speaker: actorId,
  role: z.string().min(1).optional().meta({ description: "In what capacity the speaker spoke, at the time" }),
  document: documentId,
  locator: z.string().min(1).optional().meta({ description: "Where in the document", example: "¶6" }),
  quote: quote.optional(),
  occurred: edtfDate.optional(),
  said: edtfDate.optional(),
  withdrawn: edtfDate.optional(),
  credibility: z
    .int()
    .min(1)
    .max(6)
    .optional()
    .meta({ description: "Admiralty code, 1 confirmed … 6 cannot be judged" }),
  repeats: z.array(claimId).default([]),
  corrects: z.array(claimId).default([]),
  retracts: z.array(claimId).default([]),
};

export const transferClaim = z.strictObject({
  ...shared,
  of: z.literal("transfer"),
  about: transferId,
  aspect: aspect.default("transfer"),
  stage: stage
    .optional()
    .meta({ description: "How far the transfer had come by the claim; absent if it does not say" }),
});
export const relationClaim = z.strictObject({
  ...shared,
  of: z.literal("relation"),
  about: entityId,
  predicate: relationType,
  object: entityId,
});
export const attributeClaim = z.strictObject({
  ...shared,
  of: z.literal("attribute"),
  about: entityId,
  attribute,
});

export const claim = z.discriminatedUnion("of", [transferClaim, relationClaim, attributeClaim]);
export type Claim = z.infer<typeof claim>;
export type TransferClaim = z.infer<typeof transferClaim>;
export type RelationClaim = z.infer<typeof relationClaim>;
