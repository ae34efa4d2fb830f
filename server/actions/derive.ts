/** The derivation at work: reads what edges and findings rest on, lets the domain decide, and writes the difference. */
import type { RelationClaim, TransferClaim } from "#domain/claim.ts";
import { type Derivation, deriveExchange, type TransferRecord } from "#domain/exchange.ts";
import { assessFamily, withContradictions } from "#domain/findings.ts";
import type { TransferId } from "#domain/ids.ts";
import { deriveRelation, type RelationEdge } from "#domain/relation-edges.ts";
import { assessCalls } from "#domain/rules/assess.ts";
import type { Finding } from "#domain/rules/verdict.ts";
import type { Voices } from "#domain/standing.ts";
import { type Affected, type RelationKey, withKey } from "#store/affected.ts";
import { contextFor, relationsAbout, voyagesOf } from "#store/comparing.ts";
import { drawExchange, writeExchange, writeRelations } from "#store/derived.ts";
import { familiesOf } from "#store/families.ts";
import { type Placed, writeFindings } from "#store/findings.ts";
import { relationRecords, voicesFor } from "#store/grounds.ts";
import type { Transaction } from "#store/store.ts";
import { batches } from "#store/write-records.ts";

/** Transfers or relations derived at a time: bounds the memory of both sides. */
export const DERIVED_AT_ONCE = 1_000;

/** What the claims of a family draw and what is found about them. */
export interface Derived {
  readonly record: TransferRecord;
  readonly derivation: Derivation;
}

function drawn(record: TransferRecord, voices: Voices, findings: readonly Finding[]): Derived {
  const { edges, ...shortcuts } = deriveExchange(record, voices);
  return {
    record,
    derivation: { ...shortcuts, edges: edges.map((edge) => withContradictions(edge, findings)) },
  };
}

/** A finding on the transfers its claims are about, with the edges those claims stand on. */
function placed(finding: Finding, derived: readonly Derived[]): Placed {
  const own = new Set<string>(finding.claims);
  const about = ({ record }: Derived) => record.claims.some(({ id }) => own.has(id));
  const near = derived.filter(about);
  const edges = near.flatMap(({ derivation }) => derivation.edges);
  return {
    finding,
    transfers: near.map(({ record }) => record.transfer.id),
    entities: [],
    edges: edges.filter(({ claims }) => claims.some((id) => own.has(id))).map(({ id }) => id),
  };
}

/** What families of transfers draw, and what is found about them. */
async function derivedOf(
  tx: Transaction,
  families: readonly TransferRecord[][],
): Promise<{ derived: Derived[]; findings: Placed[] }> {
  const records = families.flat();
  const claims: TransferClaim[] = records.flatMap((record) => record.claims);
  const voices = await voicesFor(tx, claims);
  const voyages = await voyagesOf(tx, records);
  const context = await contextFor(tx, records, voyages, voices);
  const found = families.map((family) => {
    const findings = assessFamily(family, context, voyages);
    const derived = family.map((record) => drawn(record, voices, findings));
    return { derived, placed: findings.map((finding) => placed(finding, derived)) };
  });
  return {
    derived: found.flatMap((family) => family.derived),
    findings: found.flatMap((family) => family.placed),
  };
}

function byTransfer(derived: readonly Derived[]) {
  return new Map(derived.map(({ record, derivation }) => [record.transfer.id, derivation]));
}

/** Derives edges, shortcuts and findings of transfers and their families anew. */
export async function deriveTransfers(tx: Transaction, ids: readonly TransferId[]): Promise<void> {
  for (const batch of batches(ids, DERIVED_AT_ONCE)) {
    const { derived, findings } = await derivedOf(tx, await familiesOf(tx, batch));
    await writeExchange(tx, byTransfer(derived));
    const subjects = derived.map(({ record }) => record.transfer.id);
    await writeFindings(tx, subjects, findings);
  }
}

/**
 * Derives transfers that were created in this transaction with all claims there are about them: nothing is drawn of them
 * yet, so nothing is looked up. Gives what `deriveTransfers` would give.
 */
export async function deriveNew(tx: Transaction, records: readonly TransferRecord[]): Promise<void> {
  const { derived, findings } = await derivedOf(
    tx,
    records.map((record) => [record]),
  );
  await drawExchange(tx, byTransfer(derived));
  const subjects = [...new Set(findings.flatMap(({ transfers }) => transfers))];
  if (subjects.length > 0) await writeFindings(tx, subjects, findings);
}

/** The relations with all calls of their vessels, since one call can contradict another. */
async function withCalls(tx: Transaction, relations: readonly RelationKey[]) {
  const vessels = new Set(relations.flatMap(({ type, source }) => (type === "CALLED_AT" ? source : [])));
  const calls = await relationsAbout(tx, [...vessels], "CALLED_AT");
  const keys = calls.map(({ predicate, about, object }) =>
    withKey({ type: predicate, source: about, target: object }),
  );
  return {
    keys: [...new Map([...relations, ...keys].map((key) => [key.key, key])).values()],
    vessels,
    calls,
  };
}

async function writeCallFindings(
  tx: Transaction,
  vessels: ReadonlySet<RelationKey["source"]>,
  findings: readonly Finding[],
  calls: readonly RelationClaim[],
  edges: readonly RelationEdge[],
): Promise<void> {
  const about = new Map(calls.map((claim) => [claim.id, claim.about]));
  const rows = findings.map((finding): Placed => {
    const own = new Set<string>(finding.claims);
    return {
      finding,
      transfers: [],
      entities: [...new Set(finding.claims.flatMap((id) => about.get(id) ?? []))],
      edges: edges.filter(({ claims }) => claims.some((id) => own.has(id))).map(({ id }) => id),
    };
  });
  if (vessels.size > 0) await writeFindings(tx, [...vessels], rows);
}

/** Derives the edges of relations anew, and what is found about the calls of vessels. */
export async function deriveRelations(tx: Transaction, relations: readonly RelationKey[]): Promise<void> {
  for (const batch of batches(relations, DERIVED_AT_ONCE)) {
    const { keys, vessels, calls } = await withCalls(tx, batch);
    const records = await relationRecords(tx, keys);
    const claims: RelationClaim[] = [...records.values()].flat();
    const voices = await voicesFor(tx, claims);
    const findings = calls.length === 0 ? [] : assessCalls(calls, await contextFor(tx, [], calls, voices));
    const edges = [...records.values()].flatMap((same) => {
      const edge = deriveRelation(same, voices);
      return edge === null ? [] : withContradictions(edge, findings);
    });
    await writeRelations(tx, keys, edges);
    await writeCallFindings(tx, vessels, findings, calls, edges);
  }
}

/** Derives anew what a change touched, inside the transaction that made the change. */
export async function deriveAffected(tx: Transaction, affected: Affected): Promise<void> {
  await deriveRelations(tx, affected.relations);
  await deriveTransfers(tx, affected.transfers);
}
