/** What of a console's answer comes on the canvas: its entities and edges, and those that its records lead to. */
import * as z from "zod";
import type { CypherFragment } from "#contract/console.ts";
import { edgeType } from "#domain/graph.ts";
import { entityId } from "#domain/ids.ts";
import type { Piece } from "#store/console/console.ts";
import { defineQuery } from "#store/query.ts";
import type { Transaction } from "#store/store.ts";
import { followRecords } from "./led-to.ts";
import { edgeRow, fragmentOf } from "./rows/edges.ts";

/** The picture takes so many edges of an answer, as it does of the network. */
const MOST_DRAWN = 2_000;

const edges = defineQuery({ file: "console/edges.cypher", access: "read", row: edgeRow });
const node = z.object({ id: z.string(), labels: z.array(z.string()), name: z.string().nullable() });
const records = defineQuery({
  file: "console/records.cypher",
  access: "read",
  row: z.object({ id: z.string(), type: z.string(), source: node, target: node }),
});

type Seen = Extract<Piece, { kind: "end" }>["seen"];
const edgeTypes: ReadonlySet<string> = new Set(edgeType.options);

const FOLLOWED: ReadonlySet<string> = new Set(["Transfer", "Claim", "Document"]);

/** Element ids of the answer's relationships: edges of the network, and those of the record. */
function partsOf({ relationships }: Seen): { ours: string[]; others: string[] } {
  const [ours, others] = [[] as string[], [] as string[]];
  for (const [id, type] of relationships) (edgeTypes.has(type) ? ours : others).push(id);
  return { ours, others };
}

/** Ids of the nodes that are not drawn but lead to what is. */
const followedOf = ({ records: all }: Seen) =>
  [...all.values()].filter(({ labels }) => labels.some((one) => FOLLOWED.has(one))).map(({ id }) => id);

/** What of an answer can be drawn, at most 2,000 of each. */
export async function drawn(tx: Transaction, seen: Seen): Promise<CypherFragment> {
  const { ours, others } = partsOf(seen);
  const found = await tx.run(edges, { ids: ours.slice(0, MOST_DRAWN) });
  const links = await tx.run(records, { ids: others.slice(0, MOST_DRAWN) });
  const ends = new Map(links.flatMap(({ source, target }) => [source, target]).map((end) => [end.id, end]));
  for (const [id, own] of seen.records) ends.set(id, own);
  const isEntity = (id: string) =>
    seen.entities.has(id) || (ends.get(id)?.labels.includes("Entity") ?? false);
  const led = await followRecords(tx, followedOf(seen), MOST_DRAWN);
  const alone = [
    ...new Set([...seen.entities, ...[...ends.keys()].filter(isEntity), ...led.entities]),
  ].filter((id) => entityId.safeParse(id).success);
  const edgesById = new Map([...found.map(({ edge }) => edge), ...led.edges].map((edge) => [edge.id, edge]));
  const fragment = await fragmentOf(
    tx,
    [...edgesById.values()],
    z.array(entityId).parse(alone.slice(0, MOST_DRAWN)),
  );
  return {
    ...fragment,
    records: [...ends.values()].filter(({ id }) => !isEntity(id)).slice(0, MOST_DRAWN),
    links: links.map(({ id, type, source, target }) => ({ id, type, source: source.id, target: target.id })),
    complete: led.complete && Math.max(ours.length, others.length, alone.length, ends.size) <= MOST_DRAWN,
  };
}
