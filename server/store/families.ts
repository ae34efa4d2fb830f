/** Families of transfers: those joined by PART_OF, at any distance, whose claims are set against each other. */
import * as z from "zod";
import type { TransferRecord } from "#domain/exchange.ts";
import { type TransferId, transferId } from "#domain/ids.ts";
import { reachedFrom } from "#domain/voices.ts";
import { follow } from "./follow.ts";
import { transferRecords } from "./grounds.ts";
import { defineQuery } from "./query.ts";
import type { Transaction } from "./store.ts";

const kin = defineQuery({
  file: "derived/kin.cypher",
  access: "read",
  row: z.strictObject({ source: transferId, target: transferId }),
});

/** The families of the given transfers, each once, with everything their derivation rests on. */
export async function familiesOf(tx: Transaction, ids: readonly TransferId[]): Promise<TransferRecord[][]> {
  const joined = await follow(ids, (from) => tx.run(kin, { ids: from }));
  const wanted = [...new Set([...ids, ...[...joined.values()].flat()])];
  const records = new Map((await transferRecords(tx, wanted)).map((record) => [record.transfer.id, record]));
  const families: TransferRecord[][] = [];
  const placed = new Set<TransferId>();
  for (const id of records.keys()) {
    if (placed.has(id)) continue;
    const members = [id, ...reachedFrom(id, (at) => joined.get(at) ?? [])];
    for (const member of members) placed.add(member);
    families.push(members.flatMap((member) => records.get(member) ?? []));
  }
  return families;
}
