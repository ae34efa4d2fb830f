/** What the analyst is writing: kept while the console is closed, and gone with the page. */
import { createStore } from "zustand/vanilla";

export interface Draft {
  readonly query: string;
  /** The parameters as JSON text, as typed. */
  readonly parameters: string;
}

export const draft = createStore<Draft>()(() => ({ query: "", parameters: "{}" }));

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
