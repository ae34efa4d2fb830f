/** Everything beside the claims that rules may look up: transfers, classification, places, documents, parameters, rates. */
import type { Claim, RelationClaim } from "../claim.ts";
import { CONTAINER_LENGTH, type ConversionGrounds, type Rate } from "../convert.ts";
import type { Document } from "../document.ts";
import type { CommodityId, DocumentId, EntityId, TransferId } from "../ids.ts";
import { commodityId } from "../ids.ts";
import type { Voices } from "../origins.ts";
import type { RecordSet } from "../records.ts";
import { affirms } from "../standing.ts";
import type { Transfer } from "../transfer.ts";
import { UNITS, type Unit } from "../units.ts";
import { voicesOf } from "../voices.ts";
import { type Parameters, parametersWith } from "./parameters.ts";

export interface Context {
  readonly transfers: ReadonlyMap<TransferId, Transfer>;
  readonly documents: ReadonlyMap<DocumentId, Document>;
  readonly voices: Voices;
  /** For each commodity, the ones it is a kind of, at any height. */
  readonly broader: ReadonlyMap<CommodityId, ReadonlySet<CommodityId>>;
  /** Harmonized System codes. */
  readonly hs: ReadonlyMap<CommodityId, string>;
  /** Degrees, WGS 84. */
  readonly coordinates: ReadonlyMap<EntityId, { readonly lat: number; readonly lon: number }>;
  readonly names: ReadonlyMap<string, string>;
  readonly parameters: Parameters;
  readonly grounds: ConversionGrounds;
}

/** Ancestors by BROADER claims that somebody affirms. */
export function broaderOf(claims: readonly Claim[]): Map<CommodityId, Set<CommodityId>> {
  const ties = claims.filter(
    (claim): claim is RelationClaim =>
      claim.of === "relation" && claim.predicate === "BROADER" && affirms(claim),
  );
  const parents = new Map<CommodityId, Set<CommodityId>>();
  for (const tie of ties) {
    const [kind, whole] = [commodityId.parse(tie.about), commodityId.parse(tie.object)];
    parents.set(kind, (parents.get(kind) ?? new Set()).add(whole));
  }
  for (const found of parents.values()) {
    // A set that grows while it is walked: each ancestor adds its own.
    for (const parent of found) for (const above of parents.get(parent) ?? []) found.add(above);
  }
  return parents;
}

const isUnit = (name: string): name is Unit => name in UNITS;

/** What the parameters state of rates (`rate:EUR:USD`, dollars for one euro) and of the containers' length. */
export function groundsOf(parameters: Parameters): ConversionGrounds {
  const rates = [...parameters.values()].flatMap(({ key, value, source }): Rate[] => {
    const [kind, from = "", to = ""] = key.split(":");
    if (kind !== "rate" || !isUnit(from) || !isUnit(to) || value === 0) return [];
    return [{ from, to, rate: value, source, key }];
  });
  const feet = parameters.get(CONTAINER_LENGTH)?.value ?? 0;
  return { rates, ...(feet > 0 ? { containerFeet: feet } : {}) };
}

/** The context that a record set gives by itself, with edited parameters. */
export function contextOf(set: RecordSet, parameters: Parameters = parametersWith()): Context {
  const relations = set.claims.filter((claim) => claim.of === "relation");
  const commodities = set.entities.flatMap((entity) =>
    entity.kind === "commodity" && entity.hs !== undefined
      ? [[commodityId.parse(entity.id), entity.hs] as const]
      : [],
  );
  return {
    transfers: new Map(set.transfers.map((transfer) => [transfer.id, transfer])),
    documents: new Map(set.documents.map((document) => [document.id, document])),
    voices: voicesOf(relations),
    broader: broaderOf(set.claims),
    hs: new Map(commodities),
    coordinates: new Map(
      set.entities.flatMap(({ id, coordinates }) =>
        coordinates === undefined ? [] : [[id, coordinates] as const],
      ),
    ),
    names: new Map([...set.entities, ...set.transfers].map(({ id, name }) => [id, name])),
    parameters,
    grounds: groundsOf(parameters),
  };
}
