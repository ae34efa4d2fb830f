/** Edges as they stand from a point of view: derived afresh out of the claims it lets through, and never stored. */
import * as z from "zod";
import type { Claim, RelationClaim } from "#domain/claim.ts";
import { type Derivation, deriveExchange, type TransferRecord } from "#domain/exchange.ts";
import { assessFamily, withContradictions } from "#domain/findings.ts";
import { type ClaimId, claimId } from "#domain/ids.ts";
import { deriveRelation, type RelationEdge } from "#domain/relation-edges.ts";
import type { Context } from "#domain/rules/context.ts";
import type { Finding } from "#domain/rules/verdict.ts";
import type { Voices } from "#domain/standing.ts";
import { type Clocks, type Seen, seenFrom, type Viewpoint } from "#domain/viewpoint.ts";
import { deriveWithout } from "#domain/without.ts";
import type { RelationKey } from "#store/affected.ts";
import { contextFor, datedDocuments, voyagesOf } from "#store/comparing.ts";
import { relationRecords, voicesFor } from "#store/grounds.ts";
import { defineQuery } from "#store/query.ts";
import type { Transaction } from "#store/store.ts";

const recordedAt = defineQuery({
  file: "derived/recorded.cypher",
  access: "read",
  row: z.strictObject({ id: claimId, recorded: z.string() }),
});

/** What a query asks of a point of view. */
export interface AskedView {
  readonly asOf?: string | undefined;
  readonly clock?: Viewpoint["clock"] | undefined;
  readonly without?: readonly string[] | undefined;
}

/** The point of view asked for; null when nothing is narrowed. */
export function viewpointOf(asked: AskedView): Viewpoint | null {
  const { asOf = null, clock = "published", without = [] } = asked;
  if (asOf === null && without.length === 0) return null;
  return { asOf, clock, without: new Set(without) as Viewpoint["without"] };
}

export const EVERYTHING: Viewpoint = { asOf: null, clock: "published", without: new Set() };

async function clocksOf(tx: Transaction, view: Viewpoint, claims: readonly Claim[]): Promise<Clocks> {
  if (view.asOf === null) return { documents: new Map(), recorded: new Map() };
  if (view.clock === "published") {
    return {
      documents: await datedDocuments(
        tx,
        claims.map((claim) => claim.document),
      ),
      recorded: new Map(),
    };
  }
  const rows = await tx.run(recordedAt, { ids: claims.map(({ id }) => id) });
  return { documents: new Map(), recorded: new Map(rows.map(({ id, recorded }) => [id, recorded])) };
}

/** Counts what a point of view left out. */
export interface Account {
  later: Set<ClaimId>;
  leftOut: Set<ClaimId>;
  undated: Set<ClaimId>;
}

export function newAccount(): Account {
  return { later: new Set(), leftOut: new Set(), undated: new Set() };
}

function note<C extends Claim>(account: Account, seen: Seen<C>): Seen<C> {
  for (const id of seen.later) account.later.add(id);
  for (const id of seen.undated) account.undated.add(id);
  for (const { id } of seen.removed) account.leftOut.add(id);
  return seen;
}

/** The account as answers give it. */
export function viewedOf(view: Viewpoint, account: Account) {
  return {
    asOf: view.asOf,
    clock: view.clock,
    without: [...view.without].sort(),
    later: account.later.size,
    leftOut: account.leftOut.size,
    undated: [...account.undated].sort(),
  };
}

/** A family from a point of view. */
export interface ViewedFamily {
  readonly records: readonly { readonly record: TransferRecord; readonly derivation: Derivation }[];
  readonly findings: readonly Finding[];
  readonly context: Context;
  readonly voices: Voices;
}

/** One family of transfers as it stands from a point of view. */
export async function viewFamily(
  tx: Transaction,
  family: readonly TransferRecord[],
  view: Viewpoint,
  account: Account,
): Promise<ViewedFamily> {
  const claims = family.flatMap((record) => record.claims);
  const [clocks, voices] = [await clocksOf(tx, view, claims), await voicesFor(tx, claims)];
  const { kept } = note(account, seenFrom(view, claims, clocks));
  const day = { ...view, without: EVERYTHING.without };
  const known = new Map(seenFrom(day, claims, clocks).kept.map((claim) => [claim.id, claim]));
  const left = new Set(kept.map(({ id }) => id));
  const through = (record: TransferRecord, passes: (id: ClaimId) => boolean): TransferRecord => {
    const some = (list: TransferRecord["claims"]) =>
      list.flatMap(({ id }) => (passes(id) ? (known.get(id) ?? []) : []));
    return { ...record, claims: some(record.claims), wholeClaims: some(record.wholeClaims) };
  };
  const rest = family.map((record) => through(record, (id) => left.has(id)));
  const voyages = await voyagesOf(tx, family);
  const context = await contextFor(tx, family, voyages, voices);
  const findings = assessFamily(rest, context, voyages);
  const records = family.map((record, at) => {
    const whole = through(record, () => true);
    const derived =
      view.without.size === 0 ? deriveExchange(whole, voices) : deriveWithout(whole, voices, view.without);
    const edges = derived.edges.map((edge) => withContradictions(edge, findings));
    return { record: rest[at] ?? record, derivation: { ...derived, edges } };
  });
  return { records, findings, context, voices };
}

/** The edges of relations as they stand from a point of view. */
export async function viewRelations(
  tx: Transaction,
  relations: readonly RelationKey[],
  view: Viewpoint,
  account: Account,
): Promise<RelationEdge[]> {
  const records = await relationRecords(tx, relations);
  const claims: RelationClaim[] = [...records.values()].flat();
  const [clocks, voices] = [await clocksOf(tx, view, claims), await voicesFor(tx, claims)];
  return [...records.values()].flatMap((same) => {
    const { kept, removed } = note(account, seenFrom(view, same, clocks));
    return deriveRelation(kept, voices, removed) ?? [];
  });
}
