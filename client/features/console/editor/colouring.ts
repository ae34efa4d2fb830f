/** Colours the text by what the language worker calls each word; until an answer comes, colours move along with the text. */
import { StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from "@codemirror/view";
import type { Language } from "./language.ts";
import type { Colour } from "./messages.ts";

const coloured = StateEffect.define<readonly Colour[]>();

const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (before, { changes, effects, newDoc }) => {
    const fresh = effects.find((effect) => effect.is(coloured));
    if (fresh === undefined) return before.map(changes);
    const inside = (fresh.value as readonly Colour[]).filter(
      ({ from, to }) => from < to && to <= newDoc.length,
    );
    const ranges = inside.map(({ from, to, kind }) =>
      Decoration.mark({ class: `cypher-${kind}` }).range(from, to),
    );
    return Decoration.set(ranges, true);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** The extension that keeps the colours. */
export function colouring(language: Language) {
  const paint = async (view: EditorView) => {
    const { doc } = view.state;
    const colours = await language.ask("colours", doc.toString());
    // A newer text asks for itself.
    if (view.state.doc.eq(doc)) view.dispatch({ effects: coloured.of(colours) });
  };
  const painter = ViewPlugin.define((view) => {
    void paint(view);
    return {
      update: ({ docChanged, view: changed }: ViewUpdate) => {
        if (docChanged) void paint(changed);
      },
    };
  });
  return [marks, painter];
}
