/** All endpoints; the HTTP adapter, the OpenAPI document and the client's calls are made from this list. */
import * as assessment from "./assessment.ts";
import * as contested from "./contested.ts";
import * as network from "./network.ts";
import * as records from "./records.ts";
import * as status from "./status.ts";

export const endpoints = { ...status, ...records, ...network, ...assessment, ...contested };
export type Endpoints = typeof endpoints;
export type EndpointId = keyof Endpoints;
