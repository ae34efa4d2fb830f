/** One embedded server from its first start to its stop: closed to others, its settings in force, back after a crash. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDriver } from "#store/access.ts";
import { type Database, openDatabase } from "#store/database.ts";
import type { DatabaseEvent } from "#store/events.ts";
import { exists, freshSettings, quiet } from "./support.ts";

const { settings, remove } = freshSettings();
const file = (name: string) => join(settings.dataDir, name);
const serverPid = () => Number(/"pid":(\d+)/.exec(readFileSync(file("server.json"), "utf8"))?.[1]);
let database: Database;

beforeAll(async () => {
  database = await openDatabase(settings, quiet);
}, 180_000);
afterAll(async () => {
  await database.close();
  remove();
}, 20_000);

async function numbers(query: string): Promise<unknown[]> {
  const { records } = await database.driver.executeQuery(query, {}, { database: "neo4j" });
  return records.map((record) => record.get(0));
}

/** The events from now until one of the kind. */
function eventsUntil(kind: DatabaseEvent["kind"]): Promise<DatabaseEvent[]> {
  const events: DatabaseEvent[] = [];
  return new Promise((resolve) => {
    const forget = database.onEvent((event) => {
      events.push(event);
      if (event.kind !== kind) return;
      forget();
      resolve(events);
    });
  });
}

function connects(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });
}

describe("the embedded server", () => {
  it("answers, and gives whole numbers without loss", async () => {
    expect(database.kind).toBe("embedded");
    expect(await numbers("RETURN 9007199254740993")).toEqual([9007199254740993n]);
  });

  it("refuses any password but its own", async () => {
    const access = { uri: database.uri, user: "neo4j", password: "neo4j", database: "neo4j" };
    const stranger = openDriver(access);
    await expect(stranger.verifyAuthentication()).resolves.toBe(false);
    await stranger.close();
  });

  it("keeps its password to the owner, and out of the list of processes", () => {
    expect(statSync(file("password")).mode & 0o777).toBe(0o600);
    const password = readFileSync(file("password"), "utf8");
    expect(password).toMatch(/^[0-9a-f]{48}$/);
    expect(
      execFileSync("ps", ["-ww", "-o", "command=", "-p", String(serverPid())], { encoding: "utf8" }),
    ).not.toContain(password);
  });

  it("listens on 127.0.0.1 alone", async () => {
    const port = Number(new URL(database.uri).port);
    expect(await connects("127.0.0.1", port)).toBe(true);
    expect(await connects("127.0.0.2", port)).toBe(false);
    expect(await connects("::1", port)).toBe(false);
  });

  it("runs with the settings that were written for it", async () => {
    const { records } = await database.driver.executeQuery("SHOW SETTINGS YIELD name, value");
    const inForce = Object.fromEntries(records.map((record) => [record.get("name"), record.get("value")]));
    expect(inForce).toMatchObject({
      "server.bolt.listen_address": `127.0.0.1:${new URL(database.uri).port}`,
      "server.http.enabled": "false",
      "dbms.security.auth_enabled": "true",
      "dbms.usage_report.enabled": "false",
      "db.logs.query.enabled": "OFF",
      "db.tx_log.preallocate": "false",
      "db.memory.transaction.max": "256.00MiB",
      "db.transaction.monitor.check.interval": "500ms",
      "dbms.security.allow_csv_import_from_file_urls": "false",
    });
  });

  it.each(["file:///etc/hosts", `file://${file("password")}`, "http://127.0.0.1:9/"])(
    "does not load %s",
    async (url) => {
      await expect(numbers(`LOAD CSV FROM '${url}' AS row RETURN row`)).rejects.toThrow(
        /Cannot load from URL|blocked/,
      );
    },
  );

  it("refuses a second app on its data folder, naming the first", async () => {
    await expect(openDatabase(settings, quiet)).rejects.toThrow(
      `Another Waybill (pid ${process.pid}) is using ${settings.dataDir}`,
    );
  });

  it("lets the command line join it", async () => {
    const joined = await openDatabase(settings, quiet, { join: true });
    expect(joined.uri).toBe(database.uri);
    await joined.close();
    expect(await numbers("RETURN 1")).toEqual([1n]);
  });

  it("is back on the same port after it was killed, with all that was acknowledged", async () => {
    await numbers("CREATE (:Probe {number: 1})");
    const [before, up] = [serverPid(), eventsUntil("up")];
    process.kill(before, "SIGKILL");
    expect((await up).map((event) => event.kind)).toEqual(["down", "up"]);
    expect(serverPid()).not.toBe(before);
    expect(await numbers("MATCH (p:Probe) RETURN p.number")).toEqual([1n]);
  }, 60_000);

  it("is restarted on demand, and says why", async () => {
    const [before, up] = [serverPid(), eventsUntil("up")];
    await database.restart?.("a query does not end");
    expect((await up)[0]?.sentence).toContain("a query does not end");
    expect(exists(before)).toBe(false);
    expect(await numbers("RETURN 1")).toEqual([1n]);
  }, 60_000);

  it("is restarted when it runs but does not answer", async () => {
    const [before, up] = [serverPid(), eventsUntil("up")];
    process.kill(before, "SIGSTOP");
    expect((await up)[0]?.sentence).toContain("does not answer");
    expect(exists(before)).toBe(false);
  }, 120_000);

  it("leaves no process, record or lock when it is closed", async () => {
    const pid = serverPid();
    await database.close();
    expect(exists(pid)).toBe(false);
    expect(existsSync(file("server.json"))).toBe(false);
    expect(existsSync(file("app.lock"))).toBe(false);
  }, 20_000);
});
