/** A database that takes questions and never answers: whoever asks is told in time, and nothing is written behind their back. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import * as z from "zod";
import { DatabaseAway } from "#domain/errors.ts";
import { openDriver } from "#store/access.ts";
import { defineQuery } from "#store/query.ts";
import { createStore, type Store } from "#store/store.ts";
import { testAccess, useStore } from "#tests/support/database.ts";
import { createGate, type Gate } from "#tests/support/gate.ts";

const value = z.strictObject({ value: z.unknown() });
const echo = defineQuery({ file: "testing/echo.cypher", access: "read", row: value });
const kept = defineQuery({ file: "testing/kept.cypher", access: "write", row: value });
const allNodes = defineQuery({ file: "testing/all-nodes.cypher", access: "read", row: z.unknown() });

const PATIENTLY = { timeout: 30_000, interval: 100 };

describe("a database that falls silent", () => {
  const direct = useStore();
  let gate: Gate;
  let store: Store;

  beforeAll(async () => {
    gate = await createGate(testAccess().uri);
    store = createStore(openDriver({ ...testAccess(), uri: gate.uri }), { timeoutMs: 500 });
  });
  beforeEach(async () => {
    gate.open();
    await expect
      .poll(() => store.read(echo, { value: 1 }).catch(() => []), PATIENTLY)
      .toEqual([{ value: 1 }]);
  });
  afterAll(async () => {
    await gate.stop();
    await store.close();
  });

  test("is away for a reading, on a connection that was open before", async () => {
    gate.hush();
    await expect(store.read(echo, { value: 1 })).rejects.toBeInstanceOf(DatabaseAway);
  });

  test("is away for readings beside one another, on new connections too", async () => {
    gate.hush();
    const asked = Array.from({ length: 5 }, () => store.read(echo, { value: 1 }));
    for (const { status } of await Promise.allSettled(asked)) expect(status).toBe("rejected");
  });

  test("is away for a writing, which does not happen when it is back", async () => {
    gate.hush();
    await expect(store.write((tx) => tx.run(kept, { value: 1 }))).rejects.toBeInstanceOf(DatabaseAway);
    gate.open();
    await expect
      .poll(() => store.read(echo, { value: 2 }).catch(() => []), PATIENTLY)
      .toEqual([{ value: 2 }]);
    expect(await direct().read(allNodes)).toEqual([]);
  });
});
