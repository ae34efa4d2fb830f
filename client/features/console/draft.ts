/** What the analyst is writing, and on which page of the console: kept while it is closed, and gone with the page. */
import { createStore } from "zustand/vanilla";
import type { Question } from "#domain/console/question.ts";

export type ConsolePage = "write" | "ask" | "paths" | "past";

export interface Draft {
  readonly page: ConsolePage;
  readonly query: string;
  /** The parameters as JSON text, as typed. */
  readonly parameters: string;
  /** The analyst's own question that the text came from and may be saved to. */
  readonly editing: Question | null;
}

export const draft = createStore<Draft>()(() => ({
  page: "write",
  query: "",
  parameters: "{}",
  editing: null,
}));

/** Puts a query into the editor; `parameters` are JSON text. */
export function put(query: string, parameters: string, editing: Question | null = null): void {
  draft.setState({ page: "write", query, parameters, editing });
}

export type Parameters = Readonly<Record<string, unknown>>;

/** The parameters, or in words why the text is no JSON object. */
export function parametersOf(text: string): { readonly value: Parameters } | { readonly fault: string } {
  if (text.trim() === "") return { value: {} };
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return { value: { ...value } };
    return { fault: 'Parameters are one JSON object, such as { "from": "country:KP" }.' };
  } catch (error) {
    return { fault: `The parameters are no JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}
