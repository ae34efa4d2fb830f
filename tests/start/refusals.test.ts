/** A start that cannot succeed says why in a sentence, before any slow step, and ends with status 1. */
import { mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { failToStart } from "./support.ts";

const folder = mkdtempSync(join(tmpdir(), "waybill-refusals-"));
afterAll(() => rmSync(folder, { recursive: true }));

function whereIs(program: string): string {
  const folders = (process.env.PATH ?? "").split(":");
  for (const each of folders) {
    try {
      return realpathSync(join(each, program));
    } catch {
      // Not in this folder of the PATH.
    }
  }
  throw new Error(`${program} is not in the PATH`);
}

test("a port that another program has", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => other.once("listening", resolve));
  const address = other.address();
  const port = typeof address === "object" ? String(address?.port) : "";
  const { code, said } = await failToStart({ DATA_DIR: folder, PORT: port });
  expect(said).toBe(
    `These settings cannot be used:\n  PORT ${port} on 127.0.0.1 is taken by another program; set PORT to another one`,
  );
  expect(code).toBe(1);
  other.close();
});

test.each([
  [{ PORT: "eighty" }, /^These settings cannot be used:\n {2}PORT is "eighty"; accepted: [^\n]+$/],
  [
    { SEED: "atlantis" },
    /^These settings cannot be used:\n {2}SEED names atlantis; there are: [^\n]*north-korea-russia-2024[^\n]*$/,
  ],
])("a setting that cannot be used: %j", async (wrong, sentence) => {
  const { code, said } = await failToStart({ DATA_DIR: folder, ...wrong });
  expect(said).toMatch(sentence);
  expect(code).toBe(1);
});

/** A folder with what npm needs to run a script, and nothing else. */
function programsWithoutJava(): string {
  const programs = mkdtempSync(join(folder, "programs-"));
  for (const program of ["env", "sh", "npm", "node"]) symlinkSync(whereIs(program), join(programs, program));
  return programs;
}

test("a machine with neither Java nor NEO4J_URI", async () => {
  const { code, said } = await failToStart({
    DATA_DIR: folder,
    PATH: programsWithoutJava(),
    JAVA_HOME: "",
    NEO4J_URI: "",
  });
  expect(said.split("\n").at(-1)).toMatch(/^No Java was found\..*NEO4J_URI.*docker compose up/);
  expect(said).not.toContain("    at ");
  expect(code).toBe(1);
});
