/** Finds entities by name or alias. */
import * as z from "zod";
import type { Answer, Asked } from "#contract/endpoint.ts";
import type { Endpoints } from "#contract/endpoints.ts";
import { defineQuery } from "#store/query.ts";
import type { Store } from "#store/store.ts";
import { bestMatch, luceneQuery, wordsOf } from "./rows/names.ts";
import { refOf, storedRef } from "./rows/nodes.ts";

const named = defineQuery({
  file: "search/names.cypher",
  access: "read",
  row: storedRef.extend({ aliases: z.array(z.string()).nullable(), score: z.number() }),
});

const USUAL_LIMIT = 20;
/** The index ranks by the rarity of words, people by likeness of names: more are looked at than are shown. */
const CANDIDATES = 300;

type Row = ReturnType<(typeof named)["row"]["parse"]>;

function hitOf(words: readonly string[], row: Row) {
  const { name, tier, distance } = bestMatch(words, [row.name, ...(row.aliases ?? [])]);
  // Below one apart within a tier: first the closer name, then what the index thinks.
  const closeness = 1 / (1 + distance) + row.score / (1 + row.score) / 1000;
  return { ...refOf(row), matched: name, score: Math.round((tier + closeness / 2) * 1e6) / 1e6 };
}

/** Entities that fit all the words, the best first: the same name, all words, beginnings of words, one typo in a word. */
export async function searchEntities(
  store: Store,
  { q, kind, limit }: Asked<Endpoints["search"]>["query"],
): Promise<Answer<Endpoints["search"]>> {
  const words = wordsOf(q);
  if (words.length === 0) return { query: q, hits: [] };
  const params = { text: luceneQuery(words), kinds: kind ?? [], limit: CANDIDATES };
  const rows = await store.read(named, params);
  const hits = rows.map((row) => hitOf(words, row));
  hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return { query: q, hits: hits.slice(0, limit ?? USUAL_LIMIT) };
}
