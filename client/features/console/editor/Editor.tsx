/** The editor: CodeMirror with Neo4j's own language behind it. Ctrl+Enter runs, and Tab leaves it. */
import { closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { lintKeymap } from "@codemirror/lint";
import { EditorState, Prec } from "@codemirror/state";
import { drawSelection, EditorView, keymap, lineNumbers, placeholder } from "@codemirror/view";
import { useEffect, useRef } from "react";
import type { Fault } from "#domain/errors.ts";
import { checking, faultsShown, offsetOf, taught } from "./checking.ts";
import { colouring } from "./colouring.ts";
import { completing } from "./completing.ts";
import "./editor.css";
import { createLanguage, type Language } from "./language.ts";
import type { Vocabulary } from "./messages.ts";

interface EditorProps {
  readonly text: string;
  readonly vocabulary: Vocabulary;
  readonly faults: readonly Fault[];
  readonly onText: (text: string) => void;
  readonly onRun: () => void;
}

type Calls = Pick<EditorProps, "onText" | "onRun">;

function extensions(language: Language, calls: () => Calls) {
  const run = () => {
    calls().onRun();
    return true;
  };
  return [
    Prec.highest(keymap.of([{ key: "Mod-Enter", run }])),
    keymap.of([
      ...closeBracketsKeymap,
      ...completionKeymap,
      ...lintKeymap,
      ...historyKeymap,
      ...defaultKeymap,
    ]),
    lineNumbers(),
    history(),
    drawSelection(),
    closeBrackets(),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ "aria-label": "Cypher query" }),
    placeholder("Write Cypher here, or open a question from the list"),
    colouring(language),
    checking(language),
    completing(language),
    EditorView.updateListener.of(({ docChanged, state }) => {
      if (docChanged) calls().onText(state.doc.toString());
    }),
  ];
}

/** The view in a host element, made once; `calls` are always the latest. */
function useView(text: string, latest: Calls) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const language = useRef<Language | null>(null);
  const calls = useRef(latest);
  calls.current = latest;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the view keeps its own text after the first
  useEffect(() => {
    if (host.current === null) return;
    const own = createLanguage();
    const state = EditorState.create({ doc: text, extensions: extensions(own, () => calls.current) });
    const made = new EditorView({ state, parent: host.current });
    view.current = made;
    language.current = own;
    made.focus();
    return () => {
      made.destroy();
      own.stop();
    };
  }, []);
  return { host, view, language };
}

export function Editor({ text, vocabulary, faults, onText, onRun }: EditorProps) {
  const { host, view, language } = useView(text, { onText, onRun });

  useEffect(() => {
    language.current?.teach(vocabulary);
    view.current?.dispatch({ effects: taught.of(null) });
  }, [language, view, vocabulary]);

  useEffect(() => {
    const { current } = view;
    if (current === null || current.state.doc.toString() === text) return;
    current.dispatch({ changes: { from: 0, to: current.state.doc.length, insert: text } });
  }, [view, text]);

  useEffect(() => {
    const { current } = view;
    if (current === null) return;
    const at = faults.map((fault) => offsetOf(current.state.doc, fault)).find((offset) => offset !== null);
    const selection = at === undefined ? undefined : { anchor: at };
    current.dispatch({
      effects: faultsShown.of(faults),
      scrollIntoView: at !== undefined,
      ...(selection && { selection }),
    });
  }, [view, faults]);

  return <div ref={host} className="cypher-editor" />;
}
