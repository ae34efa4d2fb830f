/** The application over a store, listening on a port of its own, with what it logs. */
import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { answersOf } from "#http/answers.ts";
import { type AppParts, createApp } from "#server/app.ts";
import type { Store } from "#store/store.ts";

export interface TestApp {
  /** `http://127.0.0.1:port` */
  readonly address: string;
  /** Every line logged so far. */
  readonly logged: string[];
  readonly stop: () => Promise<void>;
}

/** Starts the application; its answers are held against their schemas unless `parts` says otherwise. */
export async function startApp(store: Store, parts: Partial<AppParts> = {}): Promise<TestApp> {
  const logged: string[] = [];
  const app = createApp({
    answers: answersOf(store, { version: "0.0.0-test", database: "external" }),
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
  const stop = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { address: `http://127.0.0.1:${port}`, logged, stop };
}
