/** Reads a transfer with its route, its claims, the denials that reach it and the documents they stand in. */
import * as z from "zod";
import type { Answer } from "#contract/endpoint.ts";
import type { Endpoints } from "#contract/endpoints.ts";
import { type ClaimView, transferRef } from "#contract/views.ts";
import type { TransferClaim } from "#domain/claim.ts";
import { NotFound } from "#domain/errors.ts";
import { type TransferId, transferId } from "#domain/ids.ts";
import { denies } from "#domain/standing.ts";
import { leg, terms } from "#domain/transfer.ts";
import type { Viewpoint } from "#domain/viewpoint.ts";
import { familiesOf } from "#store/families.ts";
import { defineQuery } from "#store/query.ts";
import { documentsById } from "#store/read-records.ts";
import type { Store, Transaction } from "#store/store.ts";
import { claimIdRow, claimViews } from "./rows/claims.ts";
import { edgeRow, fragmentOf } from "./rows/edges.ts";
import { refOf, storedRef } from "./rows/nodes.ts";
import { storedLike } from "./view-network.ts";
import { type AskedView, newAccount, viewedOf, viewFamily, viewpointOf } from "./viewed.ts";

type TransferAnswer = Answer<Endpoints["getTransfer"]>;

const storedTransfer = z.object({
  id: transferId,
  name: z.string(),
  from: storedRef,
  to: storedRef,
  commodity: storedRef.nullable(),
  terms,
  via: z.array(z.strictObject({ ...leg.shape, name: z.string() })),
  carriedBy: z.array(storedRef),
  inReturnFor: z.array(transferRef),
  returnedBy: z.array(transferRef),
  partOf: z.array(transferRef),
  parts: z.array(transferRef),
});

const transferView = defineQuery({
  file: "records/transfer-view.cypher",
  access: "read",
  row: storedTransfer,
});
const edgesOfTransfer = defineQuery({ file: "graph/edges-of-transfer.cypher", access: "read", row: edgeRow });
const claimsOfTransfer = defineQuery({
  file: "records/claims-of-transfer.cypher",
  access: "read",
  row: claimIdRow,
});
const inheritedDenials = defineQuery({
  file: "records/inherited-denials.cypher",
  access: "read",
  row: claimIdRow,
});

/** Relationships have no order of their own. */
function byId<T extends { readonly id: string }>(list: readonly T[]): T[] {
  return list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function transferOf(stored: z.infer<typeof storedTransfer>): TransferAnswer["transfer"] {
  return {
    ...stored,
    from: refOf(stored.from),
    to: refOf(stored.to),
    commodity: stored.commodity && refOf(stored.commodity),
    via: stored.via.toSorted((a, b) => a.leg - b.leg),
    carriedBy: byId(stored.carriedBy.map(refOf)),
    inReturnFor: byId(stored.inReturnFor),
    returnedBy: byId(stored.returnedBy),
    partOf: byId(stored.partOf),
    parts: byId(stored.parts),
  };
}

async function documentsOf(
  tx: Transaction,
  claims: readonly ClaimView[],
): Promise<TransferAnswer["documents"]> {
  const ids = new Set(claims.map((claim) => claim.document.id));
  const documents = await documentsById(tx, [...ids].sort());
  return documents.map(({ text: _left, ...rest }) => rest);
}

/** Its edges and the claims that bear on it, as they stand from a point of view. */
async function viewedParts(tx: Transaction, id: TransferId, view: Viewpoint) {
  const [family = []] = await familiesOf(tx, [id]);
  const account = newAccount();
  const { records } = await viewFamily(tx, family, view, account);
  const own = records.find(({ record }) => record.transfer.id === id);
  const denials =
    own?.record.wholeClaims.filter((claim) => denies(claim) && claim.aspect === "transfer") ?? [];
  const unsaid = new Set(
    [...(own?.record.claims ?? []), ...denials]
      .filter((claim) => claim.withdrawn === undefined)
      .map((claim) => claim.id),
  );
  const views = async (claims: readonly TransferClaim[]) =>
    (await claimViews(tx, claims.map((claim) => claim.id).sort())).map((claim) =>
      unsaid.has(claim.id) ? { ...claim, withdrawn: null } : claim,
    );
  return {
    drawn: (own?.derivation.edges ?? []).map(storedLike),
    claims: await views(own?.record.claims ?? []),
    denials: await views(denials),
    viewed: viewedOf(view, account),
  };
}

/** Its edges and the claims that bear on it, as stored. */
async function storedParts(tx: Transaction, id: TransferId) {
  const drawn = (await tx.run(edgesOfTransfer, { id })).map(({ edge }) => edge);
  const own = (await tx.run(claimsOfTransfer, { id })).map((row) => row.id);
  const above = (await tx.run(inheritedDenials, { id })).map((row) => row.id);
  const [claims, denials] = [await claimViews(tx, own), await claimViews(tx, above)];
  return { drawn, claims, denials, viewed: null };
}

/**
 * The transfer and everything said of it, or what of it a point of view lets through.
 * @throws {NotFound} when there is no such transfer
 */
export function readTransfer(store: Store, id: TransferId, asked: AskedView = {}): Promise<TransferAnswer> {
  return store.reading(async (tx) => {
    const [stored] = await tx.run(transferView, { id });
    if (stored === undefined) throw new NotFound("transfer", id);
    const view = viewpointOf(asked);
    const parts = view === null ? await storedParts(tx, id) : await viewedParts(tx, id, view);
    const { claims, denials, viewed } = parts;
    const { edges } = await fragmentOf(tx, parts.drawn);
    const documents = await documentsOf(tx, [...claims, ...denials]);
    return { viewed, transfer: transferOf(stored), edges, claims, inheritedDenials: denials, documents };
  });
}
