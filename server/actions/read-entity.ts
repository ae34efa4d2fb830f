/** Reads an entity with its edges, the claims about it and the claims it makes. */
import * as z from "zod";
import type { Answer } from "#contract/endpoint.ts";
import type { Endpoints } from "#contract/endpoints.ts";
import { NotFound } from "#domain/errors.ts";
import type { EntityId } from "#domain/ids.ts";
import { entityOf, properties } from "#store/entity-rows.ts";
import { defineQuery } from "#store/query.ts";
import type { Store, Transaction } from "#store/store.ts";
import { degrees } from "./expand-entity.ts";
import { claimIdRow, claimViews } from "./rows/claims.ts";
import { edgeRow, fragmentOf } from "./rows/edges.ts";
import { refOf } from "./rows/nodes.ts";

const LIMIT = 100;

const storedEntity = defineQuery({
  file: "records/read-entities.cypher",
  access: "read",
  row: z.strictObject({ properties }),
});
const edgesOfEntity = defineQuery({ file: "graph/edges-of-entity.cypher", access: "read", row: edgeRow });
const claimsAbout = defineQuery({ file: "records/claims-about.cypher", access: "read", row: claimIdRow });
const claimsSaid = defineQuery({ file: "records/claims-said.cypher", access: "read", row: claimIdRow });
const claimTotals = defineQuery({
  file: "records/claim-totals.cypher",
  access: "read",
  row: z.object({ about: z.int(), said: z.int() }),
});

/** What is shown of what there is; a count of ends counts a thing twice that has both ends here, so all shown is all. */
function shareOf(shown: number, total: number) {
  return { shown, total: shown < LIMIT ? shown : total };
}

async function edgesOf(tx: Transaction, id: EntityId) {
  const stored = (await tx.run(edgesOfEntity, { id, limit: LIMIT })).map(({ edge }) => edge);
  const total = (await tx.run(degrees, { ids: [id] })).reduce((sum, degree) => sum + degree.total, 0);
  const { edges, nodes } = await fragmentOf(tx, stored);
  const others = nodes.filter((node) => node.id !== id).map(refOf);
  return { edges, others, edgeCount: shareOf(edges.length, total) };
}

async function claimsOf(tx: Transaction, id: EntityId) {
  const [totals] = await tx.run(claimTotals, { id });
  const aboutIds = await tx.run(claimsAbout, { id, limit: LIMIT });
  const saidIds = await tx.run(claimsSaid, { id, limit: LIMIT });
  const about = await claimViews(
    tx,
    aboutIds.map((row) => row.id),
  );
  const said = await claimViews(tx, saidIds.map((row) => row.id).sort());
  return {
    about,
    aboutCount: shareOf(about.length, totals?.about ?? 0),
    said,
    saidCount: shareOf(said.length, totals?.said ?? 0),
  };
}

/**
 * The entity and what is known of it, up to 100 of each.
 * @throws {NotFound} when there is no such entity
 */
export function readEntity(store: Store, id: EntityId): Promise<Answer<Endpoints["getEntity"]>> {
  return store.reading(async (tx) => {
    const [stored] = await tx.run(storedEntity, { ids: [id] });
    if (stored === undefined) throw new NotFound("entity", id);
    return { entity: entityOf(stored.properties), ...(await edgesOf(tx, id)), ...(await claimsOf(tx, id)) };
  });
}
