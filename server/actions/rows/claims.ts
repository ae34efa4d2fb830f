/** Stored claims as they are shown: speaker, document, words and names beside them. */
import * as z from "zod";
import { type ClaimView, claimView } from "#contract/views.ts";
import { claimId, documentId, entityId, transferId } from "#domain/ids.ts";
import { quantity } from "#domain/quantity.ts";
import { quantityInWords } from "#domain/wording.ts";
import { defineQuery } from "#store/query.ts";
import type { Transaction } from "#store/store.ts";
import { refOf, storedRef } from "./nodes.ts";

const { shape } = claimView;
const text = z.string().nullable().default(null);

const storedClaim = z.object({
  id: claimId,
  ref: text,
  of: shape.of,
  predicate: shape.predicate.default(null),
  aspect: shape.aspect.default(null),
  attribute: shape.attribute.default(null),
  summary: z.string(),
  stance: shape.stance,
  basis: shape.basis,
  stage: shape.stage.default(null),
  quantity: text,
  occurred: text,
  said: text,
  recorded: z.string(),
  withdrawn: text,
  credibility: shape.credibility.default(null),
});

const storedPlace = z.object({
  locator: text,
  quote: z.string().optional(),
  quotePrefix: z.string().optional(),
  quoteSuffix: z.string().optional(),
});

const readViews = defineQuery({
  file: "records/claim-views.cypher",
  access: "read",
  row: z.object({
    claim: storedClaim,
    about: z.object({ id: z.union([entityId, transferId]), name: z.string() }),
    speaker: storedRef,
    role: text,
    document: z.object({ id: documentId, title: z.string(), published: text }),
    place: storedPlace,
    object: storedRef.nullable(),
    repeats: z.array(claimId),
    graded: shape.credibility,
  }),
});
type Row = ReturnType<(typeof readViews)["row"]["parse"]>;

/** A row that holds the id of a claim. */
export const claimIdRow = z.object({ id: claimId });

function quoteOf({ quote, quotePrefix, quoteSuffix }: Row["place"]): ClaimView["quote"] {
  if (quote === undefined) return null;
  return {
    exact: quote,
    ...(quotePrefix !== undefined && { prefix: quotePrefix }),
    ...(quoteSuffix !== undefined && { suffix: quoteSuffix }),
  };
}

function viewOf({ claim, about, speaker, role, document, place, object, repeats, graded }: Row): ClaimView {
  const amount = claim.quantity === null ? null : quantity.parse(JSON.parse(claim.quantity));
  return {
    ...claim,
    about,
    object: object && refOf(object),
    quantity: amount,
    quantityText: amount && quantityInWords(amount),
    speaker: refOf(speaker),
    role,
    document: { id: document.id, title: document.title },
    locator: place.locator,
    quote: quoteOf(place),
    published: document.published,
    recorded: new Date(claim.recorded).toISOString(),
    repeats: repeats.toSorted(),
    credibility: graded ?? claim.credibility,
  };
}

/** The claims with these ids as they are shown, in the order of the ids; ids of nothing are passed over. */
export async function claimViews(tx: Transaction, ids: readonly string[]): Promise<ClaimView[]> {
  const rows = await tx.run(readViews, { ids });
  const views = new Map<string, ClaimView>(rows.map((row) => [row.claim.id, viewOf(row)]));
  return ids.flatMap((id) => views.get(id) ?? []);
}
