/** Runs every write-*.ts beside it with --check, so that no generated file is out of date. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

const folder = import.meta.dirname;
const writers = readdirSync(folder).filter((name) => /^write-.+\.ts$/.test(name));
const stale = writers.filter((name) => {
  const run = spawnSync(process.execPath, [join(folder, name), "--check"], { stdio: "inherit" });
  return run.status !== 0;
});

process.stdout.write(`${writers.length - stale.length} of ${writers.length} generated files are current\n`);
for (const name of stale) process.stdout.write(`out of date: run node server/cli/${name}\n`);
process.exitCode = stale.length > 0 ? 1 : 0;
