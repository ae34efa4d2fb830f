/** The sentences of a machine or a database that cannot be used. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "#store/database.ts";
import { findJava, majorVersion } from "#store/embedded/java.ts";
import { takeLock } from "#store/embedded/lock.ts";
import { markOf } from "#store/embedded/process.ts";
import { resolveJars } from "#store/embedded/resolve.ts";
import { freshSettings, otherApp, quiet } from "./support.ts";

const folder = mkdtempSync(join(tmpdir(), "waybill-absent-"));
const { settings, remove } = freshSettings();
afterAll(() => {
  remove();
  rmSync(folder, { recursive: true });
});

describe("without Java, Maven or NEO4J_URI", () => {
  const threeWays = /install Java 17 or newer and Maven.*NEO4J_URI.*docker compose up/;

  it("names the three ways when there is no Java", async () => {
    const { firstLine } = await otherApp(settings, { PATH: folder, JAVA_HOME: "" });
    expect(firstLine).toMatch(/^No Java was found\./);
    expect(firstLine).toMatch(threeWays);
  });

  it("names the three ways when there is Java but no Maven", async () => {
    const java = await findJava(undefined);
    symlinkSync(java.command, join(folder, "java"));
    const { firstLine } = await otherApp(settings, { PATH: folder, EMBEDDED_JARS_DIR: join(folder, "jars") });
    expect(firstLine).toMatch(/^Java was found, but Maven \(mvn\) was not\./);
    expect(firstLine).toMatch(threeWays);
  });

  it("tells the versions of Java apart", () => {
    expect(['openjdk version "17.0.15" 2025', 'java version "1.8.0_402"', "none"].map(majorVersion)).toEqual([
      17, 8, 0,
    ]);
  });
});

describe("the lock of a data folder", () => {
  const lock = join(folder, "app.lock");

  it("is taken over from an app that is gone, even if its pid was given away again", () => {
    writeFileSync(lock, JSON.stringify({ pid: process.pid, started: "in another life" }));
    const release = takeLock(lock);
    expect(() => takeLock(lock)).toThrow(`pid ${process.pid}`);
    release();
    expect(markOf(process.pid)?.pid).toBe(process.pid);
  });
});

describe("jars", () => {
  it("are resolved again when the last resolve was left half done", async () => {
    const steps: string[] = [];
    const watched = {
      step: <T>(name: string, run: () => Promise<T>) => {
        steps.push(name);
        return run();
      },
    };
    const jarsDir = join(folder, "jars");
    const { folder: made, version } = await resolveJars(jarsDir, watched);
    await resolveJars(jarsDir, watched);
    expect(steps).toHaveLength(1);
    writeFileSync(join(made, "lib", `neo4j-${version}.jar`), "cut short");
    mkdirSync(`${made}.draft-999999999`);
    await resolveJars(jarsDir, watched);
    expect(steps).toHaveLength(2);
  }, 300_000);
});

describe("NEO4J_URI", () => {
  let database: Database;
  beforeAll(async () => {
    database = await openDatabase(settings, quiet);
  }, 180_000);
  afterAll(() => database.close(), 20_000);

  it("is refused at once with a wrong password", async () => {
    const external = { ...settings, neo4jUri: database.uri, neo4jPassword: "wrong password" };
    await expect(openDatabase(external, quiet)).rejects.toThrow(/refused user neo4j: .*Check NEO4J_USER/);
  });

  it("is waited for, then given up with a sentence, when nothing answers", async () => {
    const silent = createServer().listen(0, "127.0.0.1");
    const address = silent.address();
    const port = typeof address === "object" ? address?.port : undefined;
    const external = { ...settings, neo4jUri: `bolt://127.0.0.1:${port}`, neo4jPassword: "secret" };
    await expect(openDatabase(external, quiet, { waitMs: 500 })).rejects.toThrow(
      /^No Neo4j answered at bolt:.* Check NEO4J_URI/,
    );
    silent.close();
  }, 30_000);
});
