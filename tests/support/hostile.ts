/** Queries of people who mean harm, for the console: which must be refused, and which may run but must end without harm. */
import { existsSync, readFileSync } from "node:fs";
import * as z from "zod";

const shape = z.array(
  z.object({ query: z.string(), why: z.string(), mustBe: z.enum(["refused", "harmless"]) }),
);
const file = new URL("../../../shared/hostile-queries.json", import.meta.url);

function read(): z.infer<typeof shape> {
  if (existsSync(file)) return shape.parse(JSON.parse(readFileSync(file, "utf8")));
  const line =
    "The hostile list, ../shared/hostile-queries.json, is not beside this checkout: it is not tried.";
  if (process.env.CI === "true") throw new Error(line);
  console.error(line);
  return [];
}

/** What people who mean harm would try, with why. */
export const hostile = read();

/** Queries that read and must pass. */
export const innocent = [
  "MATCH (a:Country)-[s:SHIPPED_TO]->(b:Country) RETURN a, s, b",
  "MATCH (c:Claim)-[:CLAIMED_BY]->(who:Leader) RETURN who.name, c.summary;",
  "MATCH (i:Import) RETURN i.set AS name, i {.set, .sha256} AS own",
  "MATCH (n:Entity) WHERE n.name CONTAINS 'CREATE (x) DELETE' RETURN n.name // SET n.x = 1",
  "MATCH (n:Entity) RETURN {set: n.name, call: 1, load: true} AS `delete`",
  "MATCH p = shortestPath((a:Country {id: 'country:KP'})-[*..4]-(b:Country {id: 'country:UA'})) RETURN p",
  "MATCH p = (a:Country)-[:SHIPPED_TO]->{1,3}(b:Country) RETURN [i IN range(0, length(p)) | nodes(p)[i].name] AS names",
  "CALL db.index.fulltext.queryNodes('names', 'korea') YIELD node, score RETURN node.name, score",
  "CALL db.labels() YIELD label RETURN label",
  "SHOW INDEXES YIELD name, type WHERE type = 'RANGE' RETURN name",
  "MATCH (a:Country) CALL (a) { MATCH (a)-[s:SHIPPED_TO]->() RETURN count(s) AS n } RETURN a.name, n",
  "MATCH (a:Country) WHERE EXISTS { (a)-[:SHIPPED_TO]->() } RETURN a.name, COUNT { (a)--() } AS degree",
  "UNWIND range(1, 2000) AS i RETURN sum(i)",
  "RETURN reduce(total = 0, x IN [1, 2, 3] | total + x) AS six, date() AS today, point({longitude: 1, latitude: 2}) AS place",
  "MATCH (n:Entity) WHERE n.name =~ '(?i)north.*' RETURN n.name",
  "MATCH (n:Entity) RETURN DISTINCT n.iso2 AS iso ORDER BY iso SKIP 1 LIMIT 2 UNION ALL RETURN 'x' AS iso",
];
