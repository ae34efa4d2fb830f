/** Whether any question is waiting for a database or server that does not answer. */
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useSyncExternalStore } from "react";
import { isAway, Unreachable } from "./problem.ts";

type Away = "server" | "database" | null;

/** What is away at the moment, by the questions that are being asked again; null when all is well. */
export function useAway(): Away {
  const cache = useQueryClient().getQueryCache();
  const subscribe = useCallback((changed: () => void) => cache.subscribe(changed), [cache]);
  return useSyncExternalStore(subscribe, () => {
    const reasons = cache.getAll().map((query) => query.state.fetchFailureReason);
    const reason = reasons.find(isAway);
    if (reason === undefined) return null;
    return reason instanceof Unreachable ? "server" : "database";
  });
}
