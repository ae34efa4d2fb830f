/** Asks whoever keeps an external database to restart it: leaves a file where its keeper looks, and waits until it is back. */
import { writeFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { type Access, askForLife } from "./access.ts";
import type { Announcer } from "./events.ts";

/** The keeper needs a moment to see the file; until then the old server may still answer. */
const FIRST_LOOK_MS = 3_000;
const LOOK_EVERY_MS = 500;
const BACK_WITHIN_MS = 120_000;

/** Writes `reason` into `file` and resolves when the database answers again, at the latest after two minutes. */
export async function requestRestart(
  file: string,
  reason: string,
  access: Access,
  announcer: Announcer,
): Promise<void> {
  announcer.tell({ kind: "down", sentence: `Neo4j is being restarted: ${reason}.` });
  await writeFile(file, `${reason}\n`);
  await sleep(FIRST_LOOK_MS);
  const deadline = Date.now() + BACK_WITHIN_MS;
  const answers = () =>
    askForLife(access, FIRST_LOOK_MS).then(
      () => true,
      () => false,
    );
  while (!(await answers()) && Date.now() < deadline) await sleep(LOOK_EVERY_MS);
  announcer.tell({ kind: "up", sentence: "Neo4j answers again." });
}
