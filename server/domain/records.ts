/** A record set: entities, documents, transfers and claims that come in together, and what must hold between them. */
import * as z from "zod";
import { claim } from "./claim.ts";
import { document } from "./document.ts";
import { entity } from "./entity.ts";
import type { Fault } from "./errors.ts";
import { kindOf } from "./ids.ts";
import { circlesOf } from "./lineage.ts";
import { mayRelate } from "./relations.ts";
import { transfer } from "./transfer.ts";

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
      ...[...c.repeats, ...c.corrects, ...c.retracts].map((id): IdField => [`claims.${i}.repeats`, id]),
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

function strayQuotes(set: RecordSet): Fault[] {
  const texts = new Map(set.documents.map((document) => [document.id, document.text]));
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
 * What is wrong with a record set beyond the shape of its records: ids used twice, references to nothing (`stored` are
 * the ids the database already has), relations between kinds they cannot join, quotes that are not in their document, claims
 * that repeat each other in a circle.
 */
export function faultsOf(set: RecordSet, stored: ReadonlySet<string> = new Set()): Fault[] {
  const own = [set.entities, set.documents, set.transfers, set.claims].flatMap((family) =>
    family.map(({ id }) => id),
  );
  const known = new Set<string>([...own, ...stored]);
  return [
    ...repeatedIds(set),
    ...danglingReferences(set, known),
    ...impossibleRelations(set),
    ...strayQuotes(set),
    ...circularRepeats(set),
  ];
}
