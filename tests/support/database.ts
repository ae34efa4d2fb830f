/** A clean database for a test file: `useStore` in its `describe` gives the store. */
import { afterAll, beforeAll, inject } from "vitest";
import * as z from "zod";
import { type Access, openDriver } from "#store/access.ts";
import { hashOf } from "#store/canonical.ts";
import { properties } from "#store/entity-rows.ts";
import { defineQuery } from "#store/query.ts";
import { createStore, type Store } from "#store/store.ts";

const access = inject("database");

/** How to reach the database of the tests. */
export function testAccess(): Access {
  if (access === null) throw new Error("there is no database for tests; the first lines of this run say why");
  return access;
}

const wiping = ["relationships", "nodes"].map((part) =>
  defineQuery({
    file: `testing/wipe-${part}.cypher`,
    access: "write",
    row: z.strictObject({ gone: z.int() }),
  }),
);
const allNodes = defineQuery({
  file: "testing/all-nodes.cypher",
  access: "read",
  row: z.strictObject({ labels: z.array(z.string()), properties }),
});
const allRelationships = defineQuery({
  file: "testing/all-relationships.cypher",
  access: "read",
  row: z.strictObject({ source: z.string(), type: z.string(), target: z.string(), properties }),
});

const WIPED_AT_ONCE = 10_000;
const TIMEOUT_MS = 60_000;

/** A store over the tests' database; close it. */
export function openTestStore(): Store {
  return createStore(openDriver(testAccess()), { timeoutMs: TIMEOUT_MS });
}

/** Empties the database; its schema stays. */
export async function wipe(store: Store): Promise<void> {
  for (const query of wiping) {
    let gone = WIPED_AT_ONCE;
    while (gone === WIPED_AT_ONCE) {
      const [row] = await store.write((tx) => tx.run(query, { limit: WIPED_AT_ONCE }));
      gone = row?.gone ?? 0;
    }
  }
}

/** A store over a database that is empty when the tests begin. */
export function useStore(): () => Store {
  let store: Store | undefined;
  beforeAll(async () => {
    store = openTestStore();
    await wipe(store);
  }, TIMEOUT_MS);
  afterAll(() => store?.close());
  return () => {
    if (store === undefined) throw new Error("the store is open only while tests run");
    return store;
  };
}

/** One hash for all that is stored: equal for equal graphs, whatever their order and the time they were recorded. */
export async function contentHash(store: Store): Promise<string> {
  const nodes = (await store.read(allNodes)).map(({ labels, properties: { recorded, ...own } }) =>
    hashOf([labels.toSorted(), own]),
  );
  const relationships = (await store.read(allRelationships)).map(hashOf);
  return hashOf([nodes.sort(), relationships.sort()]);
}
