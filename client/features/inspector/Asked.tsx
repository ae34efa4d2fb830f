/** One question's answer on a page: lines while it is on its way, the fault in words when it fails. */
import { Button } from "@mantine/core";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { isAway, isNotFound } from "#api/problem.ts";
import { Lines } from "#ui/Lines.tsx";
import { Notice } from "#ui/Notice.tsx";

interface AskedProps<T> {
  readonly query: UseQueryResult<T>;
  readonly children: (answer: T) => ReactNode;
}

export function Asked<T>({ query, children }: AskedProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error === null) {
    return (
      <>
        {isAway(query.failureReason) && <Notice>Waiting for the database to answer again.</Notice>}
        <Lines count={8} />
      </>
    );
  }
  return (
    <Notice tone="error">
      <p>{query.error.message}</p>
      {!isNotFound(query.error) && (
        <Button size="compact-sm" variant="default" mt={8} onClick={() => void query.refetch()}>
          Try again
        </Button>
      )}
    </Notice>
  );
}
