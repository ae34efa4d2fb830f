/** `npm run import` on a database of one's own: exit codes, reports, and a death in the middle. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { hasAny } from "#store/registers.ts";
import { contentHash, testAccess, useStore, wipe } from "#tests/support/database.ts";

const folder = mkdtempSync(join(tmpdir(), "waybill-command-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const MAPPING = "tests/fixtures/registers/arms.yaml";
const HEADER = "id,seller,buyer,weapon,number,year\n";

function file(name: string, rows: string): string {
  const path = join(folder, name);
  writeFileSync(path, HEADER + rows);
  return path;
}

function command(...given: string[]): ChildProcess {
  const { uri, user, password } = testAccess();
  const env = { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  return spawn(process.execPath, ["server/cli/import.ts", ...given], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
}

async function run(...given: string[]): Promise<{ code: unknown; out: string; err: string }> {
  const child = command(...given);
  let [out, err] = ["", ""];
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  const [code] = await once(child, "close");
  return { code, out, err };
}

/** Each run starts Node and opens a connection: more patience than a query needs. */
const PATIENCE_MS = 240_000;

describe("the command", { timeout: PATIENCE_MS }, () => {
  const store = useStore();
  beforeEach(() => wipe(store()));

  test("says what would happen, brings rows in, writes refused ones out, and takes an import back", async () => {
    const path = file("arms.csv", "1,France,India,T-72,4,1979\n2,Atlantis,India,T-72,4,1979\n");
    const dry = await run(path, "--mapping", MAPPING, "--dry-run");
    expect({ code: dry.code, out: dry.out.split("\n").slice(1, 4) }).toEqual({
      code: 3,
      out: [
        "rows: 2 read: 1 new, 0 changed, 0 unchanged, 0 twice, 0 left out, 1 refused",
        "refused: 1",
        '  line 3: seller "Atlantis": no country has this name or code',
      ],
    });
    expect(await store().reading((tx) => hasAny(tx, "arms"))).toBe(false);
    const refused = join(folder, "refused.csv");
    const wet = await run(path, "--mapping", MAPPING, "--json", "--refused", refused);
    const report = JSON.parse(wet.out);
    expect({ code: wet.code, state: report.state, created: report.rows.created }).toEqual({
      code: 3,
      state: "complete",
      created: 1,
    });
    expect(readFileSync(refused, "utf8")).toContain("2,Atlantis,India,T-72,4,1979,");
    const back = await run("--roll-back", report.import);
    expect(back.code).toBe(0);
    expect(await store().reading((tx) => hasAny(tx, "arms"))).toBe(false);
  });

  test("refuses what it cannot use, with a status of its own", async () => {
    expect((await run()).code).toBe(2);
    expect((await run(file("a.csv", ""), "--mapping", "nobody")).err).toContain("There is no mapping nobody");
    writeFileSync(join(folder, "other.csv"), "a,b\n1,2\n");
    const other = await run(join(folder, "other.csv"), "--mapping", MAPPING);
    expect({ code: other.code, err: other.err }).toMatchObject({ code: 2 });
    expect(other.err).toContain('has no column "id"');
    const torn = await run(file("torn.csv", "1,France,India,T-72,4,1979\n2,France,In"), "--mapping", MAPPING);
    expect(torn).toMatchObject({ code: 4 });
    expect(torn.out).toContain("breaks off after 3 of 6 cells");
  });

  test("killed in the middle and started again, it ends in the graph of an undisturbed one", async () => {
    const rows = Array.from(
      { length: 2_500 },
      (_, at) => `${at},France,India,T-${at % 9},${at},${1970 + (at % 30)}\n`,
    );
    const path = file("long.csv", rows.join(""));
    const child = command(path, "--mapping", MAPPING);
    const ended = once(child, "close");
    while (child.exitCode === null && !(await store().reading((tx) => hasAny(tx, "arms"))))
      await new Promise((wait) => setTimeout(wait, 20));
    child.kill("SIGKILL");
    const [, signal] = await ended;
    expect(signal).toBe("SIGKILL");
    const again = await run(path, "--mapping", MAPPING, "--json");
    const { rows: told } = JSON.parse(again.out);
    expect(told).toMatchObject({ read: 2_500, changed: 0, refused: 0 });
    expect(told.unchanged).toBeGreaterThanOrEqual(2_000);
    const disturbed = await contentHash(store());
    await wipe(store());
    expect((await run(path, "--mapping", MAPPING)).code).toBe(0);
    expect(await contentHash(store())).toBe(disturbed);
  });
});
