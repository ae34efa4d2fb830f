/** All endpoints; the HTTP adapter, the OpenAPI document and the client's calls are made from this list. */
import * as cypher from "./console.ts";
import * as network from "./network.ts";
import * as questions from "./questions.ts";
import * as records from "./records.ts";
import * as shown from "./shown.ts";
import * as status from "./status.ts";

const { runCypher, explainCypher } = cypher;

export const endpoints = {
  ...status,
  ...records,
  ...network,
  ...shown,
  ...questions,
  runCypher,
  explainCypher,
};
export type Endpoints = typeof endpoints;
export type EndpointId = keyof Endpoints;
