/** All endpoints; the HTTP adapter, the OpenAPI document and the client's calls are made from this list. */
import * as assessment from "./assessment.ts";
import * as cypher from "./console.ts";
import * as contested from "./contested.ts";
import * as network from "./network.ts";
import * as questions from "./questions.ts";
import * as records from "./records.ts";
import * as views from "./saved-views.ts";
import * as shown from "./shown.ts";
import * as status from "./status.ts";
import * as timeline from "./timeline.ts";

const { runCypher, explainCypher } = cypher;

export const endpoints = {
  ...status,
  ...records,
  ...network,
  ...shown,
  ...timeline,
  ...views,
  ...questions,
  ...assessment,
  ...contested,
  runCypher,
  explainCypher,
};
export type Endpoints = typeof endpoints;
export type EndpointId = keyof Endpoints;
