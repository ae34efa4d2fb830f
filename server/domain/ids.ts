/** Ids: `kind:key`, deterministic where nature gives a key (ISO code, UN/LOCODE, IMO number), else a readable slug. */
import * as z from "zod";
import { ACTOR_KIND_NAMES, ENTITY_KIND_NAMES, type EntityKind } from "./kinds.ts";

const key = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/);

export const entityId = z
  .templateLiteral([z.enum(ENTITY_KIND_NAMES), ":", key])
  .meta({ description: "Id of an entity", example: "country:KP" });
export const actorId = z
  .templateLiteral([z.enum(ACTOR_KIND_NAMES), ":", key])
  .meta({ description: "Id of an actor", example: "leader:vladimir-putin" });
export const commodityId = z
  .templateLiteral(["commodity:", key])
  .meta({ description: "Id of a commodity", example: "commodity:artillery-shell" });
export const vesselId = z
  .templateLiteral(["vessel:", key])
  .meta({ description: "Id of a vessel", example: "vessel:imo-9179842" });
export const siteId = z
  .templateLiteral([z.enum(["port", "place"]), ":", key])
  .meta({ description: "Id of a port or place", example: "port:KPRJN" });
export const transferId = z
  .templateLiteral(["transfer:", key])
  .meta({ description: "Id of a transfer", example: "transfer:north-korea-russia-containers" });
export const claimId = z
  .templateLiteral(["claim:", key])
  .meta({ description: "Id of a claim", example: "claim:north-korea-russia-2024-f02" });
export const documentId = z
  .templateLiteral(["document:", key])
  .meta({ description: "Id of a document", example: "document:north-korea-russia-2024" });

export type EntityId = z.infer<typeof entityId>;
export type ActorId = z.infer<typeof actorId>;
export type CommodityId = z.infer<typeof commodityId>;
export type TransferId = z.infer<typeof transferId>;
export type ClaimId = z.infer<typeof claimId>;
export type DocumentId = z.infer<typeof documentId>;

/** The kind an entity's id names: `country:KP` is a country. */
export function kindOf(id: EntityId): EntityKind {
  return id.slice(0, id.indexOf(":")) as EntityKind;
}

/** Whether an id names an entity (and not a transfer, claim or document). */
export function isEntityId(id: string): id is EntityId {
  return entityId.safeParse(id).success;
}
