/** What the next start finds after an app died without stopping its server. */
import { once } from "node:events";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { openDatabase } from "#store/database.ts";
import { exists, freshSettings, otherApp, quiet } from "./support.ts";

const { settings, remove } = freshSettings();
const record = join(settings.dataDir, "server.json");
const serverPid = () => Number(/"pid":(\d+)/.exec(readFileSync(record, "utf8"))?.[1]);
let orphan = 0;

afterAll(() => {
  if (orphan !== 0 && exists(orphan)) process.kill(orphan, "SIGKILL");
  remove();
});

/** Lets another app start the server and dies it the hard way; returns the server's address. */
async function orphanServer(): Promise<string> {
  const { app, firstLine } = await otherApp(settings);
  orphan = serverPid();
  app.kill("SIGKILL");
  await once(app, "exit");
  return firstLine;
}

it("takes over the server that a killed app left running", async () => {
  const uri = await orphanServer();
  expect(exists(orphan)).toBe(true);
  const database = await openDatabase(settings, quiet);
  expect([database.uri, serverPid()]).toEqual([uri, orphan]);
  await database.close();
  expect(exists(orphan)).toBe(false);
}, 180_000);

it("stops it and starts anew when other settings are wanted", async () => {
  await orphanServer();
  const database = await openDatabase({ ...settings, embeddedHeap: 768 }, quiet);
  expect(exists(orphan)).toBe(false);
  await database.close();
}, 120_000);

it("refuses a store that is locked by a server it does not know, naming its process", async () => {
  await orphanServer();
  rmSync(record);
  await expect(openDatabase(settings, quiet)).rejects.toThrow(`locked by process ${orphan}`);
  expect(exists(orphan)).toBe(true);
  process.kill(orphan, "SIGKILL");
}, 120_000);

it("leaves no server behind when the start is stopped half way", async () => {
  const stop = new AbortController();
  const pids: number[] = [];
  const steps = {
    step<T>(name: string, run: () => Promise<T>): Promise<T> {
      const running = run();
      if (name.startsWith("Starting")) {
        pids.push(serverPid());
        stop.abort();
      }
      return running;
    },
  };
  await expect(openDatabase(settings, steps, { signal: stop.signal })).rejects.toThrow(
    "The start was stopped.",
  );
  expect(pids).toHaveLength(1);
  expect(pids.map(exists)).toEqual([false]);
}, 60_000);
