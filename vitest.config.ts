/** Which tests exist, in which folders, and which of them need a database or a browser. */
import { defineConfig } from "vitest/config";

/** One project a folder, so that `vitest run --project store` runs that folder and starts only what it needs. */
function folder(name: string, options: { globalSetup?: string[]; testTimeout?: number } = {}) {
  const include = [`tests/${name}/**/*.test.{ts,tsx}`];
  return { extends: true as const, test: { name, include, ...options } };
}

/** What starts the database for the folders that need one: add its path here, and every such folder has it. */
const database: { globalSetup?: string[] } = {};

/** Where continuous integration wants the results as JSON beside the text on the terminal. */
const report = process.env.WAYBILL_TEST_REPORT;

export default defineConfig({
  test: {
    environment: "node",
    allowOnly: false,
    passWithNoTests: false,
    reporters: report === undefined ? ["default"] : ["default", ["json", { outputFile: report }]],
    testTimeout: 15_000,
    projects: [
      folder("architecture", { testTimeout: 30_000 }),
      folder("domain"),
      folder("imports"),
      folder("client"),
      folder("actions", database),
      folder("http", database),
      folder("store", database),
      folder("console", database),
      folder("containers", { testTimeout: 600_000 }),
      folder("e2e", { ...database, testTimeout: 60_000 }),
    ],
  },
});
