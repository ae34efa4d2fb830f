/** The database goes away under the running app and comes back: 503 in between, and recovery by itself. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readConfig } from "#server/config.ts";
import { openDriver } from "#store/access.ts";
import { startEmbedded } from "#store/embedded/embedded.ts";
import { createStore } from "#store/store.ts";
import { startApp } from "#tests/support/app.ts";

const PAUSE_MS = 100;

/** Asks again and again until the answer has this status; the test's own time limit ends it. */
async function untilStatus(address: string, status: number): Promise<Response> {
  for (;;) {
    const response = await fetch(address);
    if (response.status === status) return response;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

describe("a server of our own that is stopped and started", () => {
  test("the app answers 503 with Retry-After while it is away, stays up, and recovers", async () => {
    const dataDir = mkdtempSync(join(tmpdir(), "waybill-recovery-"));
    const { DATA_DIR, EMBEDDED_JARS_DIR } = process.env;
    const jarsDir = EMBEDDED_JARS_DIR ?? join(DATA_DIR ?? ".waybill", "neo4j");
    const settings = { ...readConfig({}), dataDir, jarsDir, javaHome: process.env.JAVA_HOME };
    const server = await startEmbedded(settings, { step: (_name, run) => run() });
    const store = createStore(openDriver(server.access, { maxTransactionRetryTime: 200 }), {
      timeoutMs: 5_000,
    });
    const app = await startApp(store);
    try {
      await untilStatus(`${app.address}/api/ready`, 200);
      const restarted = server.restart("a test");
      const away = await untilStatus(`${app.address}/api/ready`, 503);
      expect(Number(away.headers.get("retry-after"))).toBeGreaterThan(0);
      expect((await fetch(`${app.address}/api/health`)).status).toBe(200);
      await restarted;
      expect((await untilStatus(`${app.address}/api/ready`, 200)).status).toBe(200);
      expect(app.logged.join("")).not.toContain(server.access.password);
    } finally {
      await app.stop();
      await store.close();
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    }
  }, 180_000);
});
