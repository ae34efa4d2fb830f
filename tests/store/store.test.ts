/** Transactions of the store: all or nothing, in time, with failures that have a name. */
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { DatabaseAway, Failure } from "#domain/errors.ts";
import { openDriver } from "#store/access.ts";
import { defineQuery } from "#store/query.ts";
import { createStore } from "#store/store.ts";
import { testAccess, useStore } from "#tests/support/database.ts";

const value = z.strictObject({ value: z.unknown() });
const echo = defineQuery({ file: "testing/echo.cypher", access: "read", row: value });
const kept = defineQuery({ file: "testing/kept.cypher", access: "write", row: value });
const slow = defineQuery({ file: "testing/slow.cypher", access: "read", row: z.unknown() });
const allNodes = defineQuery({ file: "testing/all-nodes.cypher", access: "read", row: z.unknown() });

describe("the store", () => {
  const store = useStore();

  test("takes everything back when the work fails", async () => {
    const failing = store().write(async (tx) => {
      await tx.run(kept, { value: 1 });
      throw new Error("stop");
    });
    await expect(failing).rejects.toThrow("stop");
    expect(await store().read(allNodes)).toEqual([]);
  });

  test("ends a query that outlives its time", async () => {
    const failure = await store()
      .read(slow, {}, { timeoutMs: 300 })
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Failure);
    expect(failure).toMatchObject({ code: "query-timeout" });
  });

  test("says that the database is away when nothing listens", async () => {
    const driver = openDriver(
      { ...testAccess(), uri: "bolt://127.0.0.1:1" },
      { maxTransactionRetryTime: 200 },
    );
    const away = createStore(driver, { timeoutMs: 1000 });
    await expect(away.read(echo, { value: 1 })).rejects.toBeInstanceOf(DatabaseAway);
    await away.close();
  });

  test("refuses to write where it reads", async () => {
    await expect(store().read(kept, { value: 1 })).rejects.toThrow(/writ/i);
  });

  test("names parameters that are missing or unknown", async () => {
    await expect(store().read(echo)).rejects.toThrow("cypher/testing/echo.cypher: missing parameters: value");
    await expect(store().read(echo, { value: 1, more: 2 })).rejects.toThrow("unknown parameters: more");
  });

  test("refuses rows that are not what the query says", async () => {
    const text = defineQuery({
      file: "testing/echo.cypher",
      access: "read",
      row: z.strictObject({ value: z.string() }),
    });
    await expect(store().read(text, { value: 1 })).rejects.toThrow(/expected string/);
  });

  test("refuses a query whose file says another access", async () => {
    const wrong = defineQuery({ file: "testing/echo.cypher", access: "write", row: value });
    await expect(store().read(wrong, { value: 1 })).rejects.toThrow('is "read", but is declared "write"');
  });
});
