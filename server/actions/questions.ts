/** Saved questions: gives the library and the analysts' own, and saves, replaces and removes the latter. */
import { randomUUID } from "node:crypto";
import * as z from "zod";
import { type Question, type QuestionDraft, question, questionParameter } from "#domain/console/question.ts";
import { screen } from "#domain/console/screen.ts";
import { Failure, NotFound } from "#domain/errors.ts";
import { libraryQuestions } from "#store/library.ts";
import { defineQuery } from "#store/query.ts";
import type { Store } from "#store/store.ts";

const stored = question.omit({ origin: true, parameters: true }).extend({
  parameters: z.string().transform((text) => z.array(questionParameter).parse(JSON.parse(text))),
});
const own = defineQuery({ file: "questions/all.cypher", access: "read", row: stored });
const add = defineQuery({ file: "questions/add.cypher", access: "write", row: z.never() });
const idRow = z.object({ id: z.string() });
const change = defineQuery({ file: "questions/change.cypher", access: "write", row: idRow });
const remove = defineQuery({ file: "questions/remove.cypher", access: "write", row: idRow });

/** The library's questions, then the analysts' own. */
export async function listQuestions(store: Store): Promise<{ questions: Question[] }> {
  const saved = (await store.read(own)).map((row): Question => ({ ...row, origin: "own" }));
  return { questions: [...libraryQuestions(), ...saved] };
}

/** A pattern in a parameter is only known when the question is asked, so a harmless one stands in for it. */
function look({ query, parameters }: QuestionDraft): void {
  screen(query, Object.fromEntries(parameters.map(({ name }) => [name, ""])));
}

const rowOf = (id: string, draft: QuestionDraft) => ({
  ...draft,
  id,
  parameters: JSON.stringify(draft.parameters),
});

/** @throws QueryRefused when the console would not run its query */
export async function addQuestion(store: Store, draft: QuestionDraft): Promise<Question> {
  look(draft);
  const id = `question:${randomUUID()}`;
  await store.write((tx) => tx.run(add, rowOf(id, draft)));
  return { ...draft, id, origin: "own" };
}

function mustBeOwn(id: string): void {
  if (!libraryQuestions().some((known) => known.id === id)) return;
  throw new Failure("bad-input", "A question of the library cannot be changed; save a copy of it.", [
    { field: "params.id", reason: "belongs to the library" },
  ]);
}

/** @throws NotFound, and QueryRefused as `addQuestion` does */
export async function changeQuestion(store: Store, id: string, draft: QuestionDraft): Promise<Question> {
  mustBeOwn(id);
  look(draft);
  const [changed] = await store.write((tx) => tx.run(change, rowOf(id, draft)));
  if (changed === undefined) throw new NotFound("question", id);
  return { ...draft, id, origin: "own" };
}

/** @throws NotFound */
export async function removeQuestion(store: Store, id: string): Promise<{ removed: string }> {
  mustBeOwn(id);
  const [gone] = await store.write((tx) => tx.run(remove, { id }));
  if (gone === undefined) throw new NotFound("question", id);
  return { removed: id };
}
