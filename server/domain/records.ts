/** A record set: entities, documents, transfers and claims that come in together, and what must hold between them. */
import * as z from "zod";
import { claim } from "./claim.ts";
import { type Document, document } from "./document.ts";
import { entity } from "./entity.ts";
import type { Fault } from "./errors.ts";
import { kindOf, type TransferId } from "./ids.ts";
import { circlesOf } from "./lineage.ts";
import { mayRelate } from "./relations.ts";
import { type Transfer, transfer } from "./transfer.ts";

export const recordSet = z.strictObject({
  entities: z.array(entity),
  documents: z.array(document),
  transfers: z.array(transfer),
  claims: z.array(claim),
});
export type RecordSet = z.infer<typeof recordSet>;

type IdField = readonly [field: string, id: string | undefined];

function referencesOf(set: RecordSet): IdField[] {
  return [
    ...set.documents.map((d, i): IdField => [`documents.${i}.publisher`, d.publisher]),
    ...set.transfers.flatMap((t, i): IdField[] => [
      [`transfers.${i}.from`, t.from],
      [`transfers.${i}.to`, t.to],
      [`transfers.${i}.commodity`, t.commodity],
      ...t.via.map((leg): IdField => [`transfers.${i}.via`, leg.site]),
      ...t.carriedBy.map((id): IdField => [`transfers.${i}.carriedBy`, id]),
      ...t.inReturnFor.map((id): IdField => [`transfers.${i}.inReturnFor`, id]),
      ...t.partOf.map((id): IdField => [`transfers.${i}.partOf`, id]),
    ]),
    ...set.claims.flatMap((c, i): IdField[] => [
      [`claims.${i}.about`, c.about],
      [`claims.${i}.speaker`, c.speaker],
      [`claims.${i}.document`, c.document],
      [`claims.${i}.object`, c.of === "relation" ? c.object : undefined],
      [`claims.${i}.quantity.commodity`, c.quantity?.commodity],
      ...(c.quantity?.alternatives ?? []).map(
        (reading, n): IdField => [`claims.${i}.quantity.alternatives.${n}.commodity`, reading.commodity],
      ),
      ...(["repeats", "corrects", "retracts"] as const).flatMap((field) =>
        c[field].map((id): IdField => [`claims.${i}.${field}`, id]),
      ),
    ]),
  ];
}

/** Every id that a record names, once. */
export function referencedIds(set: RecordSet): string[] {
  return [...new Set(referencesOf(set).flatMap(([, id]) => id ?? []))].sort();
}

function danglingReferences(set: RecordSet, known: ReadonlySet<string>): Fault[] {
  return referencesOf(set).flatMap(([field, id]) =>
    id === undefined || known.has(id) ? [] : [{ field, reason: `"${id}" is not known` }],
  );
}

function repeatedIds(set: RecordSet): Fault[] {
  return Object.entries(set).flatMap(([family, records]) => {
    const seen = new Set<string>();
    return records.flatMap(({ id }, index) => {
      const again = seen.has(id);
      seen.add(id);
      return again ? [{ field: `${family}.${index}.id`, reason: `"${id}" occurs twice` }] : [];
    });
  });
}

function impossibleRelations(set: RecordSet): Fault[] {
  return set.claims.flatMap((claim, index) => {
    if (claim.of !== "relation") return [];
    const [from, to] = [kindOf(claim.about), kindOf(claim.object)];
    if (mayRelate(claim.predicate, from, to)) return [];
    return [
      { field: `claims.${index}.predicate`, reason: `${claim.predicate} does not join a ${from} to a ${to}` },
    ];
  });
}

/** Wholes of a transfer within the set, at any height; the transfer itself among them only when it goes round. */
function wholesOf(start: Transfer, byId: ReadonlyMap<TransferId, Transfer>): Set<TransferId> {
  const found = new Set<TransferId>();
  const open = [...start.partOf];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(byId.get(id)?.partOf ?? []));
  }
  return found;
}

function circularParts(set: RecordSet): Fault[] {
  const byId = new Map(set.transfers.map((transfer) => [transfer.id, transfer]));
  return set.transfers.flatMap((transfer, index) =>
    wholesOf(transfer, byId).has(transfer.id)
      ? [{ field: `transfers.${index}.partOf`, reason: `"${transfer.id}" would be part of itself` }]
      : [],
  );
}

function repeatedLegs(set: RecordSet): Fault[] {
  return set.transfers.flatMap(({ via }, index) =>
    new Set(via.map(({ leg }) => leg)).size === via.length
      ? []
      : [{ field: `transfers.${index}.via`, reason: "two legs have the same place in the order" }],
  );
}

function strayQuotes(set: RecordSet, storedDocuments: readonly Document[]): Fault[] {
  const texts = new Map(
    [...storedDocuments, ...set.documents].map((document) => [document.id, document.text]),
  );
  return set.claims.flatMap((claim, index) => {
    if (claim.quote === undefined || !texts.has(claim.document)) return [];
    const { prefix = "", exact, suffix = "" } = claim.quote;
    const found = texts.get(claim.document)?.includes(prefix + exact + suffix) ?? false;
    return found
      ? []
      : [{ field: `claims.${index}.quote`, reason: "these words do not occur in the document's text" }];
  });
}

function circularRepeats(set: RecordSet): Fault[] {
  const places = new Map(set.claims.map(({ id }, index) => [id, index]));
  return circlesOf(set.claims).map((circle) => ({
    field: `claims.${places.get(circle[0] ?? "claim:") ?? 0}.repeats`,
    reason: `these claims repeat each other in a circle: ${circle.join(", ")}`,
  }));
}

/**
/**
 * What is wrong with a record set beyond the shape of its records: ids used twice, references to nothing, relations
 * between kinds they cannot join, transfers that would be part of themselves, legs that share a place, quotes that are
 * not in their document, claims that repeat each other in a circle.
 * @param stored ids the database already has
 * @param storedDocuments documents the database already has, in which claims of the set may quote
 */
export function faultsOf(
  set: RecordSet,
  stored: ReadonlySet<string> = new Set(),
  storedDocuments: readonly Document[] = [],
): Fault[] {
  const own = [set.entities, set.documents, set.transfers, set.claims].flatMap((family) =>
    family.map(({ id }) => id),
  );
  const known = new Set<string>([...own, ...stored]);
  return [
    ...repeatedIds(set),
    ...danglingReferences(set, known),
    ...impossibleRelations(set),
    ...circularParts(set),
    ...repeatedLegs(set),
    ...strayQuotes(set, storedDocuments),
    ...circularRepeats(set),
  ];
}
