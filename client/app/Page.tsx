/** The page over the canvas: the findings, or the numbers that they rest on. */
import { useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { Findings } from "#features/findings/Findings.tsx";
import { picture } from "#graph/picture.ts";
import { bringEdge } from "./use-view.ts";

const Parameters = lazy(() => import("#features/parameters/Parameters.tsx"));

export type PageName = "findings" | "parameters" | null;

interface PageProps {
  readonly page: PageName;
  readonly onPage: (page: PageName) => void;
}

export function Page({ page, onPage }: PageProps) {
  const client = useQueryClient();
  const open = (edge: string) => void bringEdge(client, edge).then(() => picture.getState().pick({ edge }));
  if (page === null) return null;
  if (page === "findings") {
    return <Findings onOpen={open} onParameters={() => onPage("parameters")} onClose={() => onPage(null)} />;
  }
  return (
    <Suspense>
      <Parameters onOpen={open} onClose={() => onPage("findings")} />
    </Suspense>
  );
}
