/** Which tests exist, in which folders, and which of them need a database or a browser. */
import { defineConfig } from "vitest/config";

/** One project a folder, so that `vitest run --project store` runs that folder and starts only what it needs. */
function folder(name: string, options: { globalSetup?: string[]; testTimeout?: number } = {}) {
  const include = [`tests/${name}/**/*.test.{ts,tsx}`];
  return { extends: true as const, test: { name, include, ...options } };
}

/** What starts the database for the folders that need one: add its path here, and every such folder has it. */
const database: { globalSetup?: string[] } = {};

export default defineConfig({
  test: {
    environment: "node",
    allowOnly: false,
    passWithNoTests: false,
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
      folder("e2e", { ...database, testTimeout: 60_000 }),
    ],
  },
});
