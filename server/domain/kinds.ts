/** The kinds of entity that can exist, with the words and the marks the screen, the API and the database share. */
import * as z from "zod";

/** What the product knows of one kind of entity. */
interface KindFacts {
  /** The Neo4j label beside `:Entity`. */
  readonly label: string;
  /** Singular and plural as shown to people. */
  readonly one: string;
  readonly many: string;
  /** Actors can act and speak; they also bear the label `:Actor`. */
  readonly actor: boolean;
}

export const ENTITY_KINDS = {
  country: { label: "Country", one: "country", many: "countries", actor: true },
  bloc: { label: "Bloc", one: "bloc", many: "blocs", actor: true },
  leader: { label: "Leader", one: "leader", many: "leaders", actor: true },
  organization: { label: "Organization", one: "organization", many: "organizations", actor: true },
  port: { label: "Port", one: "port", many: "ports", actor: false },
  place: { label: "Place", one: "place", many: "places", actor: false },
  vessel: { label: "Vessel", one: "vessel", many: "vessels", actor: false },
  commodity: { label: "Commodity", one: "commodity", many: "commodities", actor: false },
  event: { label: "Event", one: "event", many: "events", actor: false },
} as const satisfies Record<string, KindFacts>;

export type EntityKind = keyof typeof ENTITY_KINDS;
export const ENTITY_KIND_NAMES = Object.keys(ENTITY_KINDS) as [EntityKind, ...EntityKind[]];
export const ACTOR_KIND_NAMES = ["country", "bloc", "leader", "organization"] as const satisfies EntityKind[];

export const entityKind = z.enum(ENTITY_KIND_NAMES).meta({ description: "Kind of entity" });

/** Labels of the nodes that are not entities: the record of who said what, what follows from it, and how it got here. */
export const RECORD_LABELS = [
  "Document",
  "Transfer",
  "Claim",
  "Finding",
  "Grade",
  "Assessment",
  "Parameter",
  "Import",
  "Change",
  "Migration",
  "Question",
  "View",
] as const;

/** Every node label that may stand in the database. */
export const NODE_LABELS: readonly string[] = [
  "Entity",
  "Actor",
  ...Object.values(ENTITY_KINDS).map((kind) => kind.label),
  ...RECORD_LABELS,
];
