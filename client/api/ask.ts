/** Asks as React Query sees them: one key per endpoint and parts, repeated while the database is away. */
import { QueryClient, queryOptions } from "@tanstack/react-query";
import type { EndpointId } from "#contract/endpoints.ts";
import { call, type Parts } from "./call.ts";
import { isAway } from "./problem.ts";

const FRESH_MS = 60_000;
const LONGEST_WAIT_MS = 4000;

/** Options for useQuery and fetchQuery: `useQuery(ask("getTransfer", {params: {id}}))`. */
export function ask<Id extends EndpointId>(id: Id, parts: Parts<Id>) {
  return queryOptions({ queryKey: [id, parts], queryFn: ({ signal }) => call(id, parts, signal) });
}

/** A client that asks again, for as long as it takes, only when the database or the server is away. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        refetchOnWindowFocus: false,
        networkMode: "always",
        retry: (_, error) => isAway(error),
        retryDelay: (attempt) => Math.min(500 * 2 ** attempt, LONGEST_WAIT_MS),
      },
    },
  });
}
