/** The editor's side of the language worker: questions out, answers back by their number. */
import type { Answers, Question, Reply, Vocabulary, Wanted } from "./messages.ts";

export interface Language {
  /** Asks; a caret is needed for offers only. */
  readonly ask: <W extends Wanted>(wanted: W, text: string, caret?: number) => Promise<Answers[W]>;
  readonly teach: (vocabulary: Vocabulary) => void;
  readonly stop: () => void;
}

/** Starts a worker; stop it when the editor goes. An answer that never comes leaves its promise open. */
export function createLanguage(): Language {
  const worker = new Worker(new URL("./cypher-worker.ts", import.meta.url), { type: "module" });
  const waiting = new Map<number, (answer: never) => void>();
  let vocabulary: Vocabulary = {};
  let last = 0;
  worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => {
    waiting.get(data.number)?.(data.answer as never);
    waiting.delete(data.number);
  });
  return {
    ask: (wanted, text, caret = 0) =>
      new Promise((resolve) => {
        last += 1;
        waiting.set(last, resolve);
        const question: Question = { number: last, wanted, text, vocabulary, caret };
        worker.postMessage(question);
      }),
    teach: (known) => {
      vocabulary = known;
    },
    stop: () => worker.terminate(),
  };
}
