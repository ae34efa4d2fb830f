/** Which tests exist, in which folders, and which of them need a database or a browser. */
import { defineConfig } from "vitest/config";

interface FolderOptions {
  readonly globalSetup?: string[];
  readonly fileParallelism?: boolean;
  readonly sequence?: { readonly groupOrder: number };
  readonly testTimeout?: number;
  readonly hookTimeout?: number;
}

/** One project a folder, so that `vitest run --project store` runs that folder and starts only what it needs. */
function folder(name: string, options: FolderOptions = {}) {
  const include = [`tests/${name}/**/*.test.{ts,tsx}`];
  return { extends: true as const, test: { name, include, ...options } };
}

/** Folders that need the database share one, so their files run one after another, and the folders in this order. */
function database(groupOrder: number): FolderOptions {
  const setup = ["tests/support/database-setup.ts"];
  const patience = { testTimeout: 60_000, hookTimeout: 60_000 };
  return { globalSetup: setup, fileParallelism: false, sequence: { groupOrder }, ...patience };
}

/** The store's tests once more, on a database that testcontainers starts. */
const storeInContainer = {
  extends: true as const,
  test: {
    ...database(8),
    name: "containers-store",
    include: ["tests/store/*.test.ts"],
  },
};

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
      folder("actions", database(1)),
      folder("http", database(2)),
      folder("store", database(3)),
      folder("console", database(4)),
      folder("e2e", database(5)),
      folder("start", { fileParallelism: false, sequence: { groupOrder: 6 }, testTimeout: 60_000 }),
      folder("containers", { testTimeout: 600_000, sequence: { groupOrder: 7 } }),
      storeInContainer,
    ],
  },
});
