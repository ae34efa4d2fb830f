/** Writes the JSON Schema of mappings, for editors that check YAML; `--check` only says whether it is stale. */
import { readFileSync, writeFileSync } from "node:fs";
import * as z from "zod";
import { mapping } from "#imports/mapping/schema.ts";

const FILE = new URL("../imports/mappings/mapping.schema.json", import.meta.url);
const text = `${JSON.stringify(z.toJSONSchema(mapping, { io: "input", reused: "ref" }), null, 2)}\n`;

function isStale(): boolean {
  try {
    return readFileSync(FILE, "utf8") !== text;
  } catch {
    return true;
  }
}

if (!process.argv.includes("--check")) writeFileSync(FILE, text);
else if (isStale()) {
  process.stderr.write("Stale: mapping.schema.json; run node server/cli/write-mapping-schema.ts\n");
  process.exitCode = 1;
}
