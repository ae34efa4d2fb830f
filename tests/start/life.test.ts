/** One Waybill from its first start to its last stop: back after a dead database, taken over after a dead app, gone when told. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openDriver } from "#store/access.ts";
import { joinEmbedded } from "#store/embedded/embedded.ts";
import { exists, freshSettings } from "#tests/store/embedded/support.ts";
import { databasePid, gone, npmStart, on, type Started, start } from "./support.ts";

const MINUTES = 60_000;
const { settings, remove } = freshSettings();
const record = join(settings.dataDir, "server.json");
/** A query that takes longer than any stop. */
const ENDLESS = "UNWIND range(1, 1000000000) AS n WITH n WHERE n % 7 = 3 RETURN count(n)";
const all: Started[] = [];

async function up(): Promise<Started> {
  const started = await start(settings);
  all.push(started);
  return started;
}

afterAll(() => {
  const pids = all.flatMap((started) => Object.values(started.pids));
  for (const pid of pids.filter(exists)) process.kill(pid, "SIGKILL");
  remove();
});

/** The network, as soon as it is answered: a database that just started may take longer than a query is given. */
async function network(address: string): Promise<unknown> {
  let answer = await fetch(`${address}/api/network`);
  for (let tries = 0; answer.status === 504 && tries < 5; tries += 1)
    answer = await fetch(`${address}/api/network`);
  expect(answer.status).toBe(200);
  return answer.json();
}

/** Keeps the database and the app busy until they are gone. */
function keepBusy({ address }: Started): void {
  const access = joinEmbedded(settings);
  if (access === undefined) throw new Error("no database to be busy");
  const compute = async () => {
    const driver = openDriver(access, { maxTransactionRetryTime: 0 });
    await driver.executeQuery(ENDLESS, {}, { database: "neo4j" }).catch(() => undefined);
    await driver.close();
  };
  void compute();
  const ask = async (): Promise<void> => {
    const answer = await fetch(`${address}/api/network`).catch(() => undefined);
    if (answer?.ok) await ask();
  };
  for (let asking = 0; asking < 4; asking += 1) void ask();
}

let first: unknown;

test(
  "the first start loads the seed and serves page and network",
  async () => {
    const { address, printed } = await up();
    expect(printed).toMatch(/Starting Neo4j 5\.\S+ … \d+\.\d s\n/);
    expect(printed).toMatch(/Loading the seed north-korea-russia-2024 … \d+\.\d s\n/);
    const page = await fetch(address);
    expect([page.status, page.headers.get("content-type")]).toEqual([200, expect.stringContaining("html")]);
    first = await network(address);
    expect(first).toMatchObject({
      edges: expect.arrayContaining([expect.objectContaining({ type: "GIFTED" })]),
    });
  },
  5 * MINUTES,
);

test(
  "after kill -9 of the database every answer is whole or a 503 with Retry-After, until a new one gives the same network",
  async () => {
    const { address, pids } = all[0] ?? (await up());
    process.kill(pids.database, "SIGKILL");
    const asked = async () => {
      const { status, headers } = await fetch(`${address}/api/network`);
      // A database that comes back within the driver's patience is not missed; one that just came back may be slow.
      expect([200, 503, 504]).toContain(status);
      if (status === 503) expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
      return status === 200 && exists(databasePid(settings));
    };
    await expect.poll(asked, { timeout: 2 * MINUTES, interval: 250 }).toBe(true);
    expect(await network(address)).toEqual(first);
    expect(databasePid(settings)).not.toBe(pids.database);
  },
  3 * MINUTES,
);

test(
  "kill -9 of the app leaves a database that the next start takes over; SIGTERM to npm then stops all of it, busy as it is",
  async () => {
    const app = all[0]?.pids.app ?? 0;
    const database = databasePid(settings);
    process.kill(app, "SIGKILL");
    const next = await up();
    expect(next.pids.database).toBe(database);
    expect(next.printed).toContain(`Taking over the running Neo4j (pid ${database})`);
    expect(await network(next.address)).toEqual(first);
    keepBusy(next);
    process.kill(next.pids.npm, "SIGTERM");
    await gone(next);
  },
  3 * MINUTES,
);

test(
  "Ctrl-C, which reaches npm and app alike, stops all of it, busy as it is",
  async () => {
    const last = await up();
    expect(await network(last.address)).toEqual(first);
    keepBusy(last);
    process.kill(-last.pids.npm, "SIGINT");
    await gone(last);
  },
  3 * MINUTES,
);

test(
  "a start that is stopped half way leaves nothing behind",
  async () => {
    const npm = npmStart(on(settings)).pid ?? 0;
    const pidOfDatabase = () => (existsSync(record) ? databasePid(settings) : 0);
    await expect.poll(pidOfDatabase, { timeout: MINUTES, interval: 20 }).toBeGreaterThan(0);
    const database = pidOfDatabase();
    process.kill(npm, "SIGTERM");
    await expect.poll(() => [npm, database].filter(exists), { timeout: 20_000 }).toEqual([]);
  },
  2 * MINUTES,
);
