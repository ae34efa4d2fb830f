/** Underlines what is wrong: what the language worker remarks, and the faults that the server's answer named with their place. */
import { type Diagnostic, linter, lintGutter } from "@codemirror/lint";
import { type EditorState, StateEffect, StateField, type Text } from "@codemirror/state";
import type { Fault } from "#domain/errors.ts";
import type { Language } from "./language.ts";

/** Shows the faults of an answer; typing takes them away again. */
export const faultsShown = StateEffect.define<readonly Fault[]>();

/** The names the language worker knows have changed, so remarks may be old. */
export const taught = StateEffect.define<null>();

const faults = StateField.define<readonly Fault[]>({
  create: () => [],
  update: (before, { docChanged, effects }) => {
    for (const effect of effects) if (effect.is(faultsShown)) return effect.value;
    return docChanged ? [] : before;
  },
});

const PLACE = /^body\.query@(\d+):(\d+)$/;

/** Offset of the place a fault names; null when it names none in this text. */
export function offsetOf(doc: Text, { field }: Fault): number | null {
  const [, line, column] = PLACE.exec(field)?.map(Number) ?? [];
  if (line === undefined || column === undefined || line < 1 || line > doc.lines) return null;
  const { from, to } = doc.line(line);
  return Math.min(from + Math.max(column - 1, 0), to);
}

function marked(state: EditorState): Diagnostic[] {
  return state.field(faults).flatMap((fault) => {
    const from = offsetOf(state.doc, fault);
    if (from === null) return [];
    const word = state.wordAt(from);
    const to = Math.max(word?.to ?? from, Math.min(from + 1, state.doc.length));
    return [{ from, to, severity: "error" as const, message: fault.reason, source: "server" }];
  });
}

/** The extension that checks. */
export function checking(language: Language) {
  const source = linter(
    async ({ state }) => {
      const remarks = state.doc.length === 0 ? [] : await language.ask("remarks", state.doc.toString());
      const { length } = state.doc;
      const own = remarks.map((remark) => ({
        ...remark,
        from: Math.min(remark.from, length),
        to: Math.min(remark.to, length),
      }));
      return [...marked(state), ...own];
    },
    {
      delay: 400,
      needsRefresh: ({ transactions }) =>
        transactions.some(({ effects }) =>
          effects.some((effect) => effect.is(faultsShown) || effect.is(taught)),
        ),
    },
  );
  return [faults, source, lintGutter()];
}
