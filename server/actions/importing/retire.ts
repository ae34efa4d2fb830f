/** Takes back what a newer edition no longer says: withdrawn with the day, never deleted. */
import type { SeenKeys } from "#imports/mapping/seen.ts";
import { affectedBy } from "#store/affected.ts";
import { countImport } from "#store/import-records.ts";
import { claimsById } from "#store/read-records.ts";
import { claimPrefix, claimsAfter, withdraw } from "#store/registers.ts";
import type { Store } from "#store/store.ts";
import { takeTurn } from "#store/turn.ts";
import { batches } from "#store/write-records.ts";
import { deriveAffected } from "../derive.ts";
import { WRITE_TIMEOUT_MS } from "../record-claims.ts";
import { NO_COUNTS } from "./report.ts";

/** Ids read at a time, and claims taken back in one transaction. */
const READ_AT_ONCE = 10_000;
const RETIRED_AT_ONCE = 1_000;

/** Claims of a register that stand but did not occur in a file. */
export interface Stale {
  readonly ids: readonly string[];
  /** All claims of the register that stand. */
  readonly standing: number;
}

/** `claim:sipri.17.says.0f3c2a1b` → `claim:sipri.17.says`. */
function baseOf(id: string): string {
  return id.slice(0, id.lastIndexOf("."));
}

/** Finds the claims of a register that no row of the file stands for. */
export async function findStale(store: Store, register: string, seen: SeenKeys): Promise<Stale> {
  const ids: string[] = [];
  let [after, standing] = [claimPrefix(register), 0];
  for (;;) {
    const page = await store.reading((tx) => claimsAfter(tx, register, after, READ_AT_ONCE), {
      timeoutMs: WRITE_TIMEOUT_MS,
    });
    const stand = page.filter(({ withdrawn }) => !withdrawn);
    standing += stand.length;
    ids.push(...stand.map(({ id }) => id).filter((id) => !seen.has(baseOf(id))));
    const last = page.at(-1);
    if (last === undefined || page.length < READ_AT_ONCE) return { ids, standing };
    after = last.id;
  }
}

/** Why so much is not taken back; undefined when it is. */
export function tooMuch({ ids, standing }: Stale, most: number): string | undefined {
  if (ids.length * 100 <= standing * most) return undefined;
  return `${ids.length} of ${standing} claims of this register do not occur in this file, more than ${most} percent: none was taken back. If the file is whole, say so and import it again.`;
}

/** Withdraws claims in the name of an import and derives what they drew. */
export async function retire(
  store: Store,
  ids: readonly string[],
  by: { readonly import: string; readonly day: string },
): Promise<void> {
  for (const batch of batches(ids, RETIRED_AT_ONCE)) {
    const work = store.write(
      async (tx) => {
        await takeTurn(tx);
        await withdraw(tx, batch, { import: by.import, day: by.day });
        await deriveAffected(
          tx,
          await affectedBy(tx, { transfers: [], claims: await claimsById(tx, batch) }),
        );
        await countImport(tx, by.import, { ...NO_COUNTS, claimsWithdrawn: batch.length });
      },
      { timeoutMs: WRITE_TIMEOUT_MS },
    );
    await work;
  }
}
