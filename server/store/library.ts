/** The questions that come with Waybill: the files of cypher/library, read once. */
import { readdirSync, readFileSync } from "node:fs";
import { type Question, questionFrom } from "#domain/console/question.ts";

const FOLDER = new URL("../../cypher/library/", import.meta.url);

let read: readonly Question[] | undefined;

/** All of them, by title. */
export function libraryQuestions(): readonly Question[] {
  read ??= readdirSync(FOLDER)
    .filter((name) => name.endsWith(".cypher"))
    .map((name) => questionFrom(name, readFileSync(new URL(name, FOLDER), "utf8")))
    .sort((a, b) => a.title.localeCompare(b.title, "en"));
  return read;
}
