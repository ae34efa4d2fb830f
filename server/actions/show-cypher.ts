/** Shows the Cypher of a view: a query and its parameters that give the same rows in the console or in cypher-shell. */
import * as z from "zod";
import type { Answer, Asked } from "#contract/endpoint.ts";
import type { Endpoints } from "#contract/endpoints.ts";
import { defineQuery } from "#store/query.ts";
import { pageOf } from "./expand-entity.ts";
import { searchOf } from "./find-paths.ts";
import { filtersOf, USUAL_EDGES } from "./read-network.ts";

type Shown = Answer<Endpoints["showNetwork"]>;

function shown(name: string) {
  return defineQuery({ file: `shown/${name}.cypher`, access: "read", row: z.unknown() });
}

const network = shown("network");
const neighbours = shown("neighbours");
const paths = shown("paths");
const noSteps = shown("no-steps");
const edges = shown("edges");

/** The file's text without the header that only Waybill reads. */
function shownWith(query: ReturnType<typeof shown>, parameters: Shown["parameters"]): Shown {
  return {
    query: query
      .load()
      .text.replace(/^(\/\/.*\n)+/, "")
      .trimEnd(),
    parameters,
  };
}

export function showNetwork({ query }: Asked<Endpoints["showNetwork"]>): Shown {
  return shownWith(network, { ...filtersOf(query), limit: query.limit ?? USUAL_EDGES });
}

/** With no ids in it. */
export function showEdges(): Shown {
  return shownWith(edges, { ids: [] });
}

export function showNeighbours(asked: Asked<Endpoints["showNeighbours"]>): Shown {
  return shownWith(neighbours, pageOf(asked));
}

export function showPaths({ query }: Asked<Endpoints["showPaths"]>): Shown {
  if (query.from === query.to) return shownWith(noSteps, { from: query.from });
  return shownWith(paths, searchOf(query));
}
