/** Runs the checks of the code base in a row, says how long each took, and stops at the first that fails. */
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

/** Scripts of package.json, the ones that answer soonest first. */
const checks = ["lint", "types", "boundaries", "deadcode", "cypher", "generated"];
const root = resolve(import.meta.dirname, "../..");

/** Runs one script quietly; what it said is shown only when it fails. */
function passes(script: string): boolean {
  const start = performance.now();
  const run = spawnSync(process.execPath, ["--run", script], { cwd: root, encoding: "utf8" });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const passed = run.status === 0;
  process.stdout.write(`${script.padEnd(12)}${passed ? "ok" : "FAILED"}  ${seconds} s\n`);
  if (!passed) process.stdout.write(`${run.stdout}${run.stderr}${run.error?.message ?? ""}\n`);
  return passed;
}

const failed = checks.findIndex((script) => !passes(script));
const passed = failed === -1 ? checks.length : failed;
const left = checks.slice(passed + 1);
if (left.length > 0) process.stdout.write(`not run: ${left.join(", ")}\n`);
process.stdout.write(`${passed} passed, ${failed === -1 ? 0 : 1} failed\n`);
process.exitCode = failed === -1 ? 0 : 1;
