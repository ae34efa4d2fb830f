/** The hostile lists through the API, on a server that asks for a password and on one that does not; nothing leaves the machine. */
import { createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadSeed } from "#actions/load-seed.ts";
import { openDriver } from "#store/access.ts";
import { createConsole } from "#store/console/console.ts";
import { createStore, type Store } from "#store/store.ts";
import { openTestConsole, startApp, type TestApp } from "#tests/support/app.ts";
import { contentHash, useStore } from "#tests/support/database.ts";
import { describeHostile } from "#tests/support/hostile-list.ts";
import { startOpenServer } from "#tests/support/open-server.ts";
import { seedFolder } from "#tests/support/seed.ts";

/** Where the list's addresses point. */
const LISTENER_PORT = 28_999;

let connections = 0;
const listener = createServer((socket) => {
  connections += 1;
  socket.destroy();
});
beforeAll(() => new Promise<void>((resolve) => listener.listen(LISTENER_PORT, () => resolve())));
afterAll(() => void listener.close());

describe("with authentication", () => {
  const store = useStore();
  let app: TestApp;
  beforeAll(async () => {
    await loadSeed(store(), seedFolder);
    app = await startApp(store(), { console: openTestConsole(store()) });
  }, 60_000);
  afterAll(() => app.stop());
  describeHostile("with authentication", {
    address: () => app.address,
    content: () => contentHash(store()),
    timeMs: 1_500,
  });
});

describe("without authentication", () => {
  let server: Awaited<ReturnType<typeof startOpenServer>>;
  let store: Store;
  let app: TestApp;
  beforeAll(async () => {
    server = await startOpenServer();
    const { access, restart } = server;
    store = createStore(openDriver(access), { timeoutMs: 60_000 });
    await loadSeed(store, seedFolder);
    const own = (config: Parameters<typeof openDriver>[1]) => openDriver(access, config);
    const console = createConsole({ openDriver: own, database: access.database, restart, concurrency: 2 });
    app = await startApp(store, { console: { console, store, rows: 100_000, timeMs: 5_000 } });
  }, 180_000);
  afterAll(async () => {
    await app.stop();
    await store.close();
    await server.stop();
  }, 60_000);
  describeHostile("without authentication", {
    address: () => app.address,
    content: () => contentHash(store),
  });
});

test("nobody was called", () => {
  expect(connections).toBe(0);
});
