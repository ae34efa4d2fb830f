/** After a parameter changed, everything that may rest on it is asked anew. */
import { useQueryClient } from "@tanstack/react-query";

/** Asks anew for the parameters, findings, assessments, and the network with its disputes. */
export function useAnew(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries();
}
