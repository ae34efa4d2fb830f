/** Other names and outside identifiers of an entity, each with the register it belongs to. */
import type { ReactNode } from "react";
import type { Entity } from "#domain/entity.ts";
import classes from "./inspector.module.css";

type Fact = readonly [term: string, value: ReactNode];

function fact(term: string, value: ReactNode | undefined): Fact[] {
  return value === undefined ? [] : [[term, value]];
}

function keysOf(entity: Entity): Fact[] {
  switch (entity.kind) {
    case "country":
      return fact("ISO 3166-1", [entity.iso2, entity.iso3].filter(Boolean).join(", ") || undefined);
    case "port":
      return fact("UN/LOCODE", entity.unlocode);
    case "vessel":
      return [...fact("IMO number", entity.imo), ...fact("MMSI", entity.mmsi)];
    case "commodity":
      return fact("HS code", entity.hs);
    case "event":
      return fact("Occurred", entity.occurred);
    default:
      return [];
  }
}

function wikidataLink(id: string | undefined): ReactNode | undefined {
  if (id === undefined) return undefined;
  return (
    <a href={`https://www.wikidata.org/wiki/${id}`} target="_blank" rel="noopener noreferrer">
      {id}
    </a>
  );
}

function degrees(value: number, positive: string, negative: string): string {
  return `${Math.abs(value).toFixed(3)}° ${value < 0 ? negative : positive}`;
}

export function Identity({ entity }: { readonly entity: Entity }) {
  const { aliases, coordinates, wikidata } = entity;
  const place = coordinates && `${degrees(coordinates.lat, "N", "S")}, ${degrees(coordinates.lon, "E", "W")}`;
  const facts = [
    ...fact("Also called", aliases.length === 0 ? undefined : aliases.join(", ")),
    ...keysOf(entity),
    ...fact("Wikidata", wikidataLink(wikidata)),
    ...fact("Position", place),
  ];
  if (facts.length === 0) return null;
  return (
    <dl className={classes.facts}>
      {facts.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
