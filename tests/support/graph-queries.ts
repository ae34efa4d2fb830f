/** Queries of tests over the whole graph: its edges, its invariants, and ways to break it. */
import { readdirSync } from "node:fs";
import * as z from "zod";
import { properties } from "#store/entity-rows.ts";
import { defineQuery } from "#store/query.ts";
import type { Store } from "#store/store.ts";

const edges = defineQuery({
  file: "testing/edges.cypher",
  access: "read",
  row: z.strictObject({ source: z.string(), type: z.string(), target: z.string(), properties }),
});

const invariants = readdirSync("cypher/invariants").map((name) => ({
  name: name.replace(".cypher", ""),
  query: defineQuery({
    file: `invariants/${name}`,
    access: "read",
    row: z.record(z.string(), z.unknown()),
  }),
}));

/** Every derived edge between entities, by its id. */
export async function edgesById(store: Store) {
  const rows = await store.read(edges);
  return new Map(rows.map((row) => [String(row.properties.id), row]));
}

/** What breaks each invariant; nothing at all in a sound graph. */
export async function broken(store: Store): Promise<Record<string, unknown>[]> {
  const found = await Promise.all(
    invariants.map(async ({ name, query }) =>
      (await store.read(query)).map((row) => ({ invariant: name, ...row })),
    ),
  );
  return found.flat();
}
