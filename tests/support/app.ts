/** The application over a store, listening on a port of its own, with what it logs. */
import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { inject } from "vitest";
import type { ConsoleParts } from "#actions/run-console-query.ts";
import { answersOf } from "#server/answers.ts";
import { type AppParts, createApp } from "#server/app.ts";
import { openDriver } from "#store/access.ts";
import { type ConsoleOptions, createConsole } from "#store/console/console.ts";
import type { Store } from "#store/store.ts";

export interface TestApp {
  /** `http://127.0.0.1:port` */
  readonly address: string;
  /** Every line logged so far. */
  readonly logged: string[];
  readonly stop: () => Promise<void>;
}

/** A console over the tests' database, or over none; close its `console`. */
export function openTestConsole(
  store: Store,
  options: Partial<ConsoleOptions & ConsoleParts> = {},
): ConsoleParts {
  const nowhere = { uri: "bolt://127.0.0.1:1", user: "neo4j", password: "none", database: undefined };
  const access = inject("database") ?? nowhere;
  const console = createConsole({
    openDriver: (config) => openDriver(access, config),
    database: access.database,
    restart: undefined,
    concurrency: 2,
    ...options,
  });
  return { console, store, rows: 100_000, timeMs: 5_000, ...options };
}

/** Starts the application; its answers are held against their schemas unless `parts` says otherwise. */
export async function startApp(
  store: Store,
  { console: given, ...parts }: Partial<AppParts & { console: ConsoleParts }> = {},
): Promise<TestApp> {
  const logged: string[] = [];
  const console = given ?? openTestConsole(store);
  const app = createApp({
    answers: answersOf(store, { version: "0.0.0-test", database: "external" }, console),
    log: pino({ level: "trace" }, { write: (line: string) => void logged.push(line) }),
    version: "0.0.0-test",
    allowedHosts: ["127.0.0.1", "localhost", "[::1]"],
    frameAncestors: [],
    checkAnswers: true,
    clientDir: null,
    ...parts,
  });
  const server = app.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  const stop = async () => {
    await new Promise<void>((resolve) => server.close(() => resolve()));
    await console.console.close();
  };
  return { address: `http://127.0.0.1:${port}`, logged, stop };
}
