/** Writes .env.example and the README's table of settings from their definitions; `--check` only says what is stale. */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type AboutSetting, SETTINGS } from "#server/config.ts";

const root = new URL("../../", import.meta.url);
const START = "<!-- settings: written by server/cli/write-settings.ts -->";
const END = "<!-- /settings -->";

const settings = [...SETTINGS.values()];

function exampleOf({ variable, about, accepts, fallback = "" }: AboutSetting): string {
  return `# ${about}\n# Accepted: ${accepts}.\n# ${variable}=${fallback}\n`;
}

function rowOf({ variable, about, fallback, shown }: AboutSetting): string {
  const usual = fallback === undefined ? (shown ?? "") : `\`${fallback}\``;
  return `| \`${variable}\` | ${usual} | ${about} |`;
}

function withTable(readme: string): string {
  const [start, end] = [readme.indexOf(START), readme.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`README.md needs the lines ${START} and ${END}`);
  const table = ["| Variable | Default | What it is for |", "|---|---|---|", ...settings.map(rowOf)].join(
    "\n",
  );
  return `${readme.slice(0, start)}${START}\n${table}\n${readme.slice(end)}`;
}

/** The generated files as they should be, by their path in the project. */
export function settingsFiles(): Map<string, string> {
  return new Map([
    [".env.example", settings.map(exampleOf).join("\n")],
    ["README.md", withTable(textOf("README.md"))],
  ]);
}

function textOf(path: string): string {
  try {
    return readFileSync(new URL(path, root), "utf8");
  } catch {
    return "";
  }
}

/** The generated files that are not as they should be. */
export function staleSettingsFiles(): string[] {
  return [...settingsFiles()].filter(([path, text]) => textOf(path) !== text).map(([path]) => path);
}

function main(check: boolean): void {
  const stale = staleSettingsFiles();
  if (check && stale.length > 0) {
    process.stderr.write(`Stale: ${stale.join(", ")}; run node server/cli/write-settings.ts\n`);
    process.exitCode = 1;
  }
  if (check) return;
  for (const [path, text] of settingsFiles()) writeFileSync(new URL(path, root), text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.includes("--check"));
