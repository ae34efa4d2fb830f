/** Endpoints that show the Cypher of a view: the view's own path and filters, with /cypher behind. */
import * as z from "zod";
import { endpoint } from "./endpoint.ts";
import { getNeighbours, getNetwork, getPaths } from "./network.ts";

const shown = z.strictObject({ query: z.string(), parameters: z.record(z.string(), z.json()) }).meta({
  id: "ShownCypher",
  description: "For /api/cypher as it is; the edges or paths are the rows of the view, in its order",
});

export const showNetwork = endpoint({
  id: "showNetwork",
  method: "get",
  path: "/api/network/cypher",
  tag: "Network",
  summary: "The Cypher that gives the same edges as /api/network",
  query: getNetwork.query.omit({ asOf: true, clock: true, without: true }),
  output: shown,
  problems: ["bad-input"],
});

export const showEdges = endpoint({
  id: "showEdges",
  method: "get",
  path: "/api/edges/cypher",
  tag: "Network",
  summary: "The Cypher that gives edges by their ids; the ids are put into its parameter by whoever has them",
  output: shown,
  problems: [],
});

export const showNeighbours = endpoint({
  id: "showNeighbours",
  method: "get",
  path: "/api/entities/:id/neighbours/cypher",
  tag: "Network",
  summary: "The Cypher that gives the same edges as expanding the entity",
  params: getNeighbours.params,
  query: getNeighbours.query,
  output: shown,
  problems: ["bad-input"],
});

export const showPaths = endpoint({
  id: "showPaths",
  method: "get",
  path: "/api/paths/cypher",
  tag: "Network",
  summary: "The Cypher that gives the same shortest paths as /api/paths does with all-shortest",
  query: getPaths.query.omit({ ways: true }),
  output: shown,
  problems: ["bad-input"],
});
