/** The address as a view: filters, what is picked and the steps taken; read with its faults named, written back in one form. */
import type * as z from "zod";
import { stance } from "#domain/claim.ts";
import { day } from "#domain/dates.ts";
import type { Fault } from "#domain/errors.ts";
import { edgeType } from "#domain/graph.ts";
import { actorId, commodityId, documentId, type EntityId, entityId } from "#domain/ids.ts";
import { entityKind } from "#domain/kinds.ts";
import { type ViewId, viewId } from "#domain/saved-view.ts";
import { status } from "#domain/standing.ts";
import { type Filters, NO_FILTERS } from "#graph/filters.ts";
import type { LayoutName } from "#graph/layouts/names.ts";
import type { Lookout } from "#graph/lookout.ts";
import type { Picked } from "#graph/picture.ts";
import { readStep, type Step, stepText } from "#graph/steps.ts";
import {
  cameraText,
  clock,
  edgeId,
  flag,
  isParameter,
  layout,
  origins,
  PARAMETERS,
  type Parameter,
} from "./parameters.ts";

export interface View {
  readonly filters: Filters;
  readonly picked: Picked;
  /** Several nodes that are selected; of a single one `picked` tells. */
  readonly selected: readonly EntityId[];
  readonly hidden: readonly EntityId[];
  readonly pinned: readonly EntityId[];
  readonly steps: readonly Step[];
  readonly layout: LayoutName | null;
  /** Where the camera was put; null: everything is fitted. */
  readonly camera: Lookout | null;
  /** The saved view that it began with, which holds the places of its nodes. */
  readonly saved: ViewId | null;
}

export const PLAIN_VIEW: View = {
  filters: NO_FILTERS,
  picked: null,
  selected: [],
  hidden: [],
  pinned: [],
  steps: [],
  layout: null,
  camera: null,
  saved: null,
};

/** What is wrong with the address, parameter by parameter; what is right in it still counts. */
function faultsIn(search: URLSearchParams): Fault[] {
  return [...search].flatMap(([field, value]) => {
    if (!isParameter(field)) return [{ field, reason: "there is no such parameter" }];
    const { schema, says } = PARAMETERS[field];
    return schema.safeParse(value).success ? [] : [{ field, reason: `"${value}" is not ${says}` }];
  });
}

function all<T>(search: URLSearchParams, name: Parameter, schema: z.ZodType<T>): T[] {
  const parsed = search.getAll(name).map((value) => schema.safeParse(value));
  return [...new Set(parsed.flatMap((result) => (result.success ? [result.data] : [])))];
}

function one<T>(search: URLSearchParams, name: Parameter, schema: z.ZodType<T>): T | null {
  return all(search, name, schema)[0] ?? null;
}

function filtersIn(search: URLSearchParams): Filters {
  const disputed = one(search, "disputed", flag);
  return {
    types: all(search, "type", edgeType),
    kinds: all(search, "kind", entityKind),
    commodities: all(search, "commodity", commodityId),
    statuses: all(search, "status", status),
    speakers: all(search, "speaker", actorId),
    stances: all(search, "stance", stance),
    documents: all(search, "document", documentId),
    origins: Number(one(search, "origins", origins) ?? NO_FILTERS.origins),
    disputed: disputed === null ? null : disputed === "true",
    from: one(search, "from", day),
    to: one(search, "to", day),
    saidFrom: one(search, "saidFrom", day),
    saidTo: one(search, "saidTo", day),
    asOf: one(search, "asOf", day),
    clock: one(search, "clock", clock) ?? NO_FILTERS.clock,
    without: all(search, "without", actorId),
  };
}

function pickedIn(search: URLSearchParams): Picked {
  const edge = one(search, "edge", edgeId);
  if (edge !== null) return { edge };
  const node = one(search, "node", entityId);
  return node === null ? null : { node };
}

function stepsIn(search: URLSearchParams): Step[] {
  const read = (does: Step["does"], name: Parameter) =>
    search.getAll(name).flatMap((text) => readStep(does, text) ?? []);
  return [...read("bring", "with"), ...read("open", "open")];
}

function cameraIn(search: URLSearchParams): Lookout | null {
  const [x, y, scale] = (one(search, "camera", cameraText) ?? "").split("~").map(Number);
  return x === undefined || y === undefined || !scale ? null : { x, y, scale };
}

const round = (value: number, digits: number) => String(Number(value.toFixed(digits)));

function cameraWords(camera: Lookout | null): string | null {
  if (camera === null) return null;
  return [round(camera.x, 1), round(camera.y, 1), round(camera.scale, 3)].join("~");
}

/** Whether an address says anything beside which saved view it is and how it is framed. */
export function saysMore(text: string): boolean {
  return [...new URLSearchParams(text).keys()].some((name) => name !== "view" && name !== "embed");
}

/** Whether the page is a part of another page: read-only and without chrome. */
export function isEmbedded(text: string): boolean {
  return new URLSearchParams(text).get("embed") === "1";
}

/** Reads a query string such as `?kind=country&node=country:KP`. */
export function readAddress(text: string): { readonly view: View; readonly faults: readonly Fault[] } {
  const search = new URLSearchParams(text);
  const view = {
    filters: filtersIn(search),
    picked: pickedIn(search),
    selected: all(search, "select", entityId),
    hidden: all(search, "hide", entityId),
    pinned: all(search, "pin", entityId),
    steps: stepsIn(search),
    layout: one(search, "layout", layout),
    camera: cameraIn(search),
    saved: one(search, "view", viewId),
  };
  return { view, faults: faultsIn(search) };
}

function pairsOf({ filters, picked, steps, ...rest }: View): [Parameter, string | null][] {
  const many = (name: Parameter, values: readonly string[]) =>
    values.map((value): [Parameter, string] => [name, value]);
  return [
    ["view", rest.saved],
    ...many("type", filters.types),
    ...many("kind", filters.kinds),
    ...many("commodity", filters.commodities),
    ...many("status", filters.statuses),
    ...many("speaker", filters.speakers),
    ...many("stance", filters.stances),
    ...many("document", filters.documents),
    ["origins", filters.origins === 0 ? null : String(filters.origins)],
    ["disputed", filters.disputed === null ? null : String(filters.disputed)],
    ["from", filters.from],
    ["to", filters.to],
    ["saidFrom", filters.saidFrom],
    ["saidTo", filters.saidTo],
    ["asOf", filters.asOf],
    ["clock", filters.clock === NO_FILTERS.clock ? null : filters.clock],
    ...many("without", filters.without),
    ...steps.map((s): [Parameter, string] => [s.does === "bring" ? "with" : "open", stepText(s)]),
    ...many("hide", rest.hidden),
    ...many("pin", rest.pinned),
    ...many("select", rest.selected),
    ["layout", rest.layout],
    ["camera", cameraWords(rest.camera)],
    ["node", picked !== null && "node" in picked ? picked.node : null],
    ["edge", picked !== null && "edge" in picked ? picked.edge : null],
  ];
}

/** Writes a view as a query string, empty for the plain view; `:`, `>` and `~` stay readable. */
export function writeAddress(view: View): string {
  const pairs = pairsOf(view).flatMap(([name, value]) =>
    value === null ? [] : [`${name}=${encodeURIComponent(value).replace(/%3A/g, ":")}`],
  );
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}
