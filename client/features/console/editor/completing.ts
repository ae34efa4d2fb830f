/** Completion: labels, types, parameters, keywords and functions that fit at the caret. */
import { autocompletion, type CompletionContext, type CompletionResult } from "@codemirror/autocomplete";
import type { Language } from "./language.ts";

/** Nodes first, then what leads between them, then names, then the language. */
const RANK: Readonly<Record<string, number>> = {
  label: 3,
  relationship: 3,
  variable: 2,
  property: 2,
  function: 0,
};

async function offers(language: Language, context: CompletionContext): Promise<CompletionResult | null> {
  const word = context.matchBefore(/[\w`]+/);
  const opener = context.matchBefore(/[:$|.]\s*/);
  if (!context.explicit && word === null && opener === null) return null;
  const found = await language.ask("offers", context.state.doc.toString(), context.pos);
  const options = found.map(({ label, kind, insert }) => ({
    label,
    apply: insert,
    detail: kind,
    boost: RANK[kind] ?? 1,
  }));
  return { from: word?.from ?? context.pos, options, validFor: /^[\w`]*$/ };
}

/** The extension that completes. */
export function completing(language: Language) {
  return autocompletion({ override: [(context) => offers(language, context)], icons: false });
}
