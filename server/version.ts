/** The product's version, as package.json has it. */
import { readFileSync } from "node:fs";
import * as z from "zod";

const file = new URL("../package.json", import.meta.url);

export const VERSION = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(file, "utf8"))).version;
