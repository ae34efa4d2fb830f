/** Writes records in batches: nodes first, then their links, so that a record may name a later one. */
import * as z from "zod";
import type { Claim } from "#domain/claim.ts";
import type { RecordSet } from "#domain/records.ts";
import type { Transfer } from "#domain/transfer.ts";
import { claimRow } from "./claim-rows.ts";
import { documentRow } from "./document-rows.ts";
import { entityRow, type Properties } from "./entity-rows.ts";
import { defineQuery, type Query } from "./query.ts";
import type { Transaction } from "./store.ts";
import { transferRow } from "./transfer-rows.ts";

/** Rows a statement takes at once: more are no quicker and need more of the server's memory (measured at 1,000 to 20,000). */
const BATCH_ROWS = 2_000;

const writing = (name: string) =>
  defineQuery({ file: `records/${name}.cypher`, access: "write", row: z.never() });

const entities = writing("entities");
const documents = writing("documents");
const transfers = writing("transfers");
const claims = writing("claims");
const unlinkDocuments = writing("unlink-documents");
const unlinkTransfers = writing("unlink-transfers");
const unlinkClaims = writing("unlink-claims");
const publishedBy = writing("published-by");
const of = writing("of");
const via = writing("via");
const carriedBy = writing("carried-by");
const inReturnFor = writing("in-return-for");
const partOf = writing("part-of");
const aboutTransfer = writing("about-transfer");
const aboutEntity = writing("about-entity");
const object = writing("object");
const counts = writing("counts");
const repeats = writing("repeats");
const corrects = writing("corrects");
const retracts = writing("retracts");

/** The parts of a list, each as long as a statement takes. */
export function batches<T>(list: readonly T[], size = BATCH_ROWS): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) =>
    list.slice(at * size, (at + 1) * size),
  );
}

/** Runs a writing query over rows, batch by batch; no rows, no query. */
export async function writeRows(
  tx: Transaction,
  query: Query<never>,
  rows: readonly unknown[],
  params: Properties = {},
): Promise<void> {
  for (const batch of batches(rows)) await tx.run(query, { ...params, rows: batch });
}

interface Link {
  readonly source: string;
  readonly target: string;
}

/** A link from each record to each id that `targets` finds in it. */
function links<T extends { readonly id: string }>(
  records: readonly T[],
  targets: (record: T) => readonly string[] | string | undefined,
): Link[] {
  return records.flatMap((record) =>
    [targets(record) ?? []].flat().map((target) => ({ source: record.id, target })),
  );
}

/** Joins transfers to the sites and vessels of their routes. */
export async function linkRoutes(tx: Transaction, transfers: readonly Transfer[]): Promise<void> {
  const legs = transfers.flatMap((t) =>
    t.via.map(({ site, leg, mode }) => ({ source: t.id, target: site, leg, mode })),
  );
  await writeRows(tx, via, legs);
  await writeRows(
    tx,
    carriedBy,
    links(transfers, (t) => t.carriedBy),
  );
}

async function linkTransfers(tx: Transaction, set: RecordSet): Promise<void> {
  await writeRows(
    tx,
    of,
    links(set.transfers, (t) => t.commodity),
  );
  await linkRoutes(tx, set.transfers);
  await writeRows(
    tx,
    inReturnFor,
    links(set.transfers, (t) => t.inReturnFor),
  );
  await writeRows(
    tx,
    partOf,
    links(set.transfers, (t) => t.partOf),
  );
}

/** The commodities that a claim's amount and its alternatives name. */
function countedIn({ quantity }: RecordSet["claims"][number]): string[] {
  const readings = [quantity, ...(quantity?.alternatives ?? [])];
  return [...new Set(readings.flatMap((reading) => reading?.commodity ?? []))];
}

/** Joins claims to the commodities that their amounts count. */
export async function linkCounts(tx: Transaction, claims: readonly Claim[]): Promise<void> {
  await writeRows(tx, counts, links(claims, countedIn));
}

async function linkClaims(tx: Transaction, set: RecordSet): Promise<void> {
  const ofTransfers = set.claims.filter((claim) => claim.of === "transfer");
  const ofEntities = set.claims.filter((claim) => claim.of !== "transfer");
  const ofRelations = set.claims.filter((claim) => claim.of === "relation");
  await writeRows(
    tx,
    aboutTransfer,
    links(ofTransfers, (claim) => claim.about),
  );
  await writeRows(
    tx,
    aboutEntity,
    links(ofEntities, (claim) => claim.about),
  );
  await writeRows(
    tx,
    object,
    links(ofRelations, (claim) => claim.object),
  );
  await linkCounts(tx, set.claims);
  await writeRows(
    tx,
    repeats,
    links(set.claims, (claim) => claim.repeats),
  );
  await writeRows(
    tx,
    corrects,
    links(set.claims, (claim) => claim.corrects),
  );
  await writeRows(
    tx,
    retracts,
    links(set.claims, (claim) => claim.retracts),
  );
}

/** Takes the links of stored records away, so that writing them again gives each link once. */
export async function unlink(tx: Transaction, set: RecordSet): Promise<void> {
  const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
  for (const batch of batches(ids(set.documents))) await tx.run(unlinkDocuments, { ids: batch });
  for (const batch of batches(ids(set.transfers))) await tx.run(unlinkTransfers, { ids: batch });
  for (const batch of batches(ids(set.claims))) await tx.run(unlinkClaims, { ids: batch });
}

/**
 * Writes records that are new, or whose links were taken away. Everything they name must be stored or among them.
 * @param recorded ISO time at which claims that are new to the database were recorded
 */
export async function writeRecords(tx: Transaction, set: RecordSet, recorded: string): Promise<void> {
  await writeRows(tx, entities, set.entities.map(entityRow));
  await writeRows(tx, documents, set.documents.map(documentRow));
  await writeRows(
    tx,
    publishedBy,
    links(set.documents, (document) => document.publisher),
  );
  await writeRows(tx, transfers, set.transfers.map(transferRow));
  await linkTransfers(tx, set);
  await writeRows(tx, claims, set.claims.map(claimRow), { recorded });
  await linkClaims(tx, set);
}
