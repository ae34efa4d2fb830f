/** The language worker: Neo4j's own grammar colours, checks and completes Cypher here, so that no key press waits for it. */
import { CypherLanguageService } from "@neo4j-cypher/language-support";
import type { Answers, Colour, Offer, Question, Remark, Reply, Vocabulary, Wanted } from "./messages.ts";

const language = new CypherLanguageService();
const SEVERITIES = { 1: "error", 2: "warning", 3: "info", 4: "info" } as const;

/** Words for the kinds of the language server protocol; 25 stands for labels and relationship types alike. */
const KINDS: Readonly<Record<number, string>> = {
  3: "function",
  6: "variable",
  10: "property",
  14: "keyword",
};

function kindOf(kind: number, label: string, { relationshipTypes = [] }: Vocabulary): string {
  if (kind !== 25) return KINDS[kind] ?? "word";
  return relationshipTypes.includes(label) ? "relationship" : "label";
}

function coloursOf(text: string): Colour[] {
  return language.highlightSyntax(text).map(({ position, length, tokenType }) => ({
    from: position.startOffset,
    to: position.startOffset + length,
    kind: tokenType,
  }));
}

function remarksOf(text: string, vocabulary: Vocabulary): Remark[] {
  const schema = { ...vocabulary, defaultLanguage: "CYPHER 5" };
  const { diagnostics, symbolTables } = language.lint(text, schema);
  // Completion offers the variables that the check found.
  language.setSymbolsInfo({ query: text, symbolTables });
  return diagnostics.map(({ offsets, severity, message }) => ({
    from: offsets.start,
    to: offsets.end,
    severity: SEVERITIES[severity ?? 1],
    message: typeof message === "string" ? message : message.value,
  }));
}

function offersOf(text: string, vocabulary: Vocabulary, caretPosition: number): Offer[] {
  const schema = { ...vocabulary, defaultLanguage: "CYPHER 5" };
  return language
    .autocomplete(text, schema, { caretPosition, manual: true })
    .map(({ label, kind, insertText }) => ({
      label,
      kind: kindOf(kind ?? 0, label, vocabulary),
      insert: insertText ?? label,
    }));
}

const makers: { readonly [W in Wanted]: (question: Question) => Answers[W] } = {
  colours: ({ text }) => coloursOf(text),
  remarks: ({ text, vocabulary }) => remarksOf(text, vocabulary),
  offers: ({ text, vocabulary, caret }) => offersOf(text, vocabulary, caret),
};

self.addEventListener("message", ({ data: question }: MessageEvent<Question>) => {
  const reply: Reply = { number: question.number, answer: makers[question.wanted](question) };
  self.postMessage(reply);
});
