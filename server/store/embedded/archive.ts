/** An archive of the server's loaded classes (AppCDS), which takes a third off its boot; never needed, only quick. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { constants, setPriority } from "node:os";
import { join } from "node:path";
import { draftOf, removeAbandonedDrafts } from "./drafts.ts";
import type { Java } from "./java.ts";
import type { Jars } from "./resolve.ts";

/** The collector is part of what an archive is made for. */
export const COLLECTOR = "-XX:+UseSerialGC";

/** Java's class list reader refuses the whole list because of one line longer than 4,096 characters. */
const LONGEST_LINE = 4_000;

/** One archive: for this build of Java and these jars alone, so its file name holds both. */
export interface ClassArchive {
  readonly file: string;
  /** What the first boot writes: the classes to put into the archive. */
  readonly classList: string;
}

export function classArchive(java: Java, jars: Jars, home: string): ClassArchive {
  const key = createHash("sha256").update(`${java.build}\n${jars.version}\n${COLLECTOR}`).digest("hex");
  return {
    file: join(jars.folder, `classes-${key.slice(0, 16)}.jsa`),
    classList: join(home, "classes.list"),
  };
}

/** The server's flags: use the archive if it is there, else write down which classes belong into it. */
export function archiveFlags({ file, classList }: ClassArchive): string[] {
  return existsSync(file)
    ? [`-XX:SharedArchiveFile=${file}`, "-Xlog:cds=off", "-Xlog:cds+dynamic=off"]
    : [`-XX:DumpLoadedClassList=${classList}`];
}

/** The whole, short enough lines of the list that the running server writes. */
function usableLines(text: string): string {
  const whole = text.slice(0, text.lastIndexOf("\n")).split("\n");
  return whole.filter((line) => line.length < LONGEST_LINE).join("\n");
}

function keepOnly(jars: Jars, { file }: ClassArchive, draft: string): void {
  for (const name of readdirSync(jars.folder)) {
    if (name.endsWith(".jsa") && join(jars.folder, name) !== file)
      rmSync(join(jars.folder, name), { force: true });
  }
  renameSync(draft, file);
}

/**
 * Makes the archive in a process of its own and of least priority, beside the running server.
 * `done` is called with a sentence once it is there or could not be made.
 * @returns what ends the work early.
 */
export function makeArchive(
  java: Java,
  jars: Jars,
  archive: ClassArchive,
  done: (sentence: string) => void,
): () => void {
  if (existsSync(archive.file) || !existsSync(archive.classList)) return () => undefined;
  if (removeAbandonedDrafts(jars.folder)) return () => undefined;
  const draft = draftOf(archive.file);
  const list = `${archive.classList}.draft`;
  writeFileSync(list, usableLines(readFileSync(archive.classList, "utf8")));
  const flags = ["-Xshare:dump", COLLECTOR, "-Xlog:disable", `-XX:SharedClassListFile=${list}`];
  const args = [...flags, `-XX:SharedArchiveFile=${draft}`, "-cp", jars.classPath];
  const child = spawn(java.command, args, { stdio: "ignore" });
  let ended = false;
  child.once("error", () => undefined);
  child.once(
    "spawn",
    () => child.pid !== undefined && setPriority(child.pid, constants.priority.PRIORITY_LOW),
  );
  child.once("exit", (status) => {
    rmSync(list, { force: true });
    if (status === 0) keepOnly(jars, archive, draft);
    else rmSync(draft, { force: true });
    if (!ended)
      done(status === 0 ? "The next start of Neo4j will be quicker." : "No class archive could be made.");
  });
  child.unref();
  return () => {
    ended = true;
    child.kill("SIGKILL");
    rmSync(draft, { force: true });
  };
}
