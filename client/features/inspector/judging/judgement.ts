/** Judgements: what can be graded, and how a judgement is sent and what it makes stale. */
import { type QueryClient, useMutation, useQueryClient } from "@tanstack/react-query";
import type { ClaimId, DocumentId } from "#domain/ids.ts";

/** What is graded: the credibility of a claim, or the reliability of a document as a source. */
export type Graded =
  | { readonly what: "credibility"; readonly id: ClaimId; readonly value: number | null }
  | { readonly what: "reliability"; readonly id: DocumentId; readonly value: string | null };

/** The answers that show grades and assessments. */
const SHOWING = new Set<unknown>(["getClaim", "getDocument", "getTransfer", "getAssessment", "getEntity"]);

function refresh(client: QueryClient): Promise<void> {
  return client.invalidateQueries({ predicate: ({ queryKey: [id] }) => SHOWING.has(id) });
}

/** Sends a judgement, asks anew for what shows it, then says that it is done. */
export function useJudgement<T>(send: () => Promise<T>, onDone: () => void) {
  const client = useQueryClient();
  return useMutation<T, Error>({
    mutationFn: send,
    onSuccess: async () => {
      await refresh(client);
      onDone();
    },
  });
}
