/** Parts of answers that several endpoints share: entities and claims as they are shown. */
import * as z from "zod";
import { aspect, attribute, basis, quote, stance } from "#domain/claim.ts";
import { claimId, documentId, entityId, transferId } from "#domain/ids.ts";
import { entityKind } from "#domain/kinds.ts";
import { quantity } from "#domain/quantity.ts";
import { relationType } from "#domain/relations.ts";
import { stage } from "#domain/transfer.ts";

/** An entity named in passing. */
export const entityRef = z
  .strictObject({ id: entityId, kind: entityKind, name: z.string(), identified: z.boolean() })
  .meta({ id: "EntityRef" });
export type EntityRef = z.infer<typeof entityRef>;

export const transferRef = z.strictObject({ id: transferId, name: z.string() }).meta({ id: "TransferRef" });
export type TransferRef = z.infer<typeof transferRef>;

/** A claim with everything one needs to judge it: who, where, when, in which words. */
export const claimView = z
  .strictObject({
    id: claimId,
    ref: z.string().nullable(),
    of: z.enum(["transfer", "relation", "attribute"]),
    about: z.strictObject({ id: z.union([entityId, transferId]), name: z.string() }),
    predicate: relationType.nullable(),
    object: entityRef.nullable(),
    aspect: aspect.nullable(),
    attribute: attribute.nullable(),
    summary: z.string(),
    stance,
    basis,
    stage: stage.nullable(),
    quantity: quantity.nullable(),
    quantityText: z.string().nullable().meta({ description: "The quantity in words, comparator included" }),
    speaker: entityRef,
    role: z.string().nullable(),
    document: z.strictObject({ id: documentId, title: z.string() }),
    locator: z.string().nullable(),
    quote: quote.nullable(),
    occurred: z.string().nullable(),
    said: z.string().nullable(),
    published: z.string().nullable().meta({ description: "Date of the document, as it gives it" }),
    recorded: z.iso.datetime().meta({ description: "When it entered this database" }),
    withdrawn: z.string().nullable(),
    credibility: z.int().nullable(),
    repeats: z.array(claimId),
  })
  .meta({ id: "Claim" });
export type ClaimView = z.infer<typeof claimView>;

/** How many there are, and how many of them are in the answer. */
export const share = z.strictObject({ shown: z.int().nonnegative(), total: z.int().nonnegative() });

/** Entities that are expanded at once at the most; their ids fit in an address. */
export const MOST_EXPANDED = 200;
