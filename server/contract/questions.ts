/** Endpoints of the saved questions: those that come with Waybill, and the analysts' own. */
import * as z from "zod";
import { question, questionDraft } from "#domain/console/question.ts";
import { endpoint } from "./endpoint.ts";

const byId = z.strictObject({ id: z.string().regex(/^question:[a-z0-9-]{1,80}$/, "not a question's id") });
const writing = ["bad-input", "query-refused", "database-away", "query-timeout"] as const;

export const getQuestions = endpoint({
  id: "getQuestions",
  method: "get",
  path: "/api/questions",
  tag: "Console",
  summary: "Saved questions with their queries and parameters: the library first, then the analysts' own",
  output: z.strictObject({ questions: z.array(question) }).meta({ id: "QuestionsAnswer" }),
  problems: ["database-away", "query-timeout"],
});

export const addQuestion = endpoint({
  id: "addQuestion",
  method: "post",
  path: "/api/questions",
  tag: "Console",
  summary: "Save a question of one's own; its query must be one that the console runs",
  body: questionDraft,
  output: question,
  problems: writing,
});

export const changeQuestion = endpoint({
  id: "changeQuestion",
  method: "put",
  path: "/api/questions/:id",
  tag: "Console",
  summary: "Replace a question of one's own",
  params: byId,
  body: questionDraft,
  output: question,
  problems: [...writing, "not-found"],
});

export const removeQuestion = endpoint({
  id: "removeQuestion",
  method: "delete",
  path: "/api/questions/:id",
  tag: "Console",
  summary: "Remove a question of one's own",
  params: byId,
  output: z.strictObject({ removed: z.string() }),
  problems: ["bad-input", "not-found", "database-away", "query-timeout"],
});
