/** What the cells of a workbook refer to: its sheets, its shared texts, and which formats are dates. */
import { SaxesParser } from "saxes";
import { RefusedFile } from "./row.ts";
import type { Archive } from "./zip.ts";

/** What is needed to read the cells of a sheet. */
export interface Workbook {
  /** The part that holds a sheet, by its name or its place from 1. */
  partOf(sheet: string | number): string;
  /** The text of a cell by its type (ECMA-376 18.18.11), its style and what it holds. */
  textOf(type: string, style: number, held: string): string;
}

type Attributes = Readonly<Record<string, string>>;

/** Shared texts are kept in memory: more than this many characters are not. */
const MOST_SHARED = 200_000_000;

async function read(
  archive: Archive,
  part: string,
  open: (name: string, attributes: Attributes) => void,
  text: (text: string) => void = () => undefined,
): Promise<void> {
  if (!archive.names.includes(part)) return;
  const parser = new SaxesParser();
  parser.on("doctype", () => {
    throw new RefusedFile("The workbook's XML declares entities of its own, which is refused.");
  });
  parser.on("opentag", (tag) => open(tag.name, tag.attributes));
  parser.on("text", text);
  const decoder = new TextDecoder();
  for await (const chunk of await archive.open(part)) parser.write(decoder.decode(chunk, { stream: true }));
  parser.close();
}

async function sharedTexts(archive: Archive): Promise<string[]> {
  const texts: string[] = [];
  let [element, size] = ["", 0];
  await read(
    archive,
    "xl/sharedStrings.xml",
    (name) => {
      element = name;
      if (name === "si") texts.push("");
    },
    (text) => {
      size += text.length;
      if (size > MOST_SHARED) throw new RefusedFile("The workbook's texts are larger than what is read.");
      if (element === "t") texts[texts.length - 1] += text;
    },
  );
  return texts;
}

/** Number formats that are dates without being described: ECMA-376 18.8.30. */
const isBuiltInDate = (id: number): boolean => (id >= 14 && id <= 22) || (id >= 45 && id <= 47);

/** A described format is a date when days, months or years stand outside quotes and brackets. */
function isDateFormat(code: string): boolean {
  return /[ymd]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ""));
}

async function dateStyles(archive: Archive): Promise<boolean[]> {
  const described = new Map<number, boolean>();
  const styles: boolean[] = [];
  let within = false;
  await read(archive, "xl/styles.xml", (name, attributes) => {
    if (name === "cellXfs" || name === "cellStyleXfs") within = name === "cellXfs";
    const id = Number(attributes.numFmtId);
    if (name === "numFmt") described.set(id, isDateFormat(attributes.formatCode ?? ""));
    if (name === "xf" && within) styles.push(described.get(id) ?? isBuiltInDate(id));
  });
  return styles;
}

const DAY_MS = 86_400_000;
/** Day 0 of the two calendars of workbooks; that of 1900 counts a 29 February 1900 that there was not. */
const DAY_ZERO = { from1900: Date.UTC(1899, 11, 30), from1904: Date.UTC(1904, 0, 1) };

function dateText(serial: number, zero: number): string {
  const moment = new Date(zero + Math.round(serial * DAY_MS));
  if (Number.isNaN(moment.getTime())) return String(serial);
  const text = moment.toISOString();
  return serial % 1 === 0 ? text.slice(0, 10) : text.slice(0, 19);
}

/** Numbers as they are meant: 0.30000000000000004 was stored for 0.3. */
function numberText(held: string): string {
  const value = Number(held);
  return held === "" || Number.isNaN(value) ? held : String(Number(value.toPrecision(15)));
}

interface Sheets {
  readonly parts: ReadonlyMap<string, string>;
  readonly names: readonly string[];
  readonly zero: number;
}

async function sheetsOf(archive: Archive): Promise<Sheets> {
  const targets = new Map<string, string>();
  await read(archive, "xl/_rels/workbook.xml.rels", (name, { Id = "", Target = "" }) => {
    if (name === "Relationship") targets.set(Id, Target.startsWith("/") ? Target.slice(1) : `xl/${Target}`);
  });
  const parts = new Map<string, string>();
  let zero = DAY_ZERO.from1900;
  await read(archive, "xl/workbook.xml", (name, attributes) => {
    if (name === "workbookPr" && ["1", "true"].includes(attributes.date1904 ?? "")) zero = DAY_ZERO.from1904;
    if (name === "sheet") parts.set(attributes.name ?? "", targets.get(attributes["r:id"] ?? "") ?? "");
  });
  return { parts, names: [...parts.keys()], zero };
}

/** Reads what a workbook's cells refer to. */
export async function readWorkbook(archive: Archive): Promise<Workbook> {
  const { parts, names, zero } = await sheetsOf(archive);
  const shared = await sharedTexts(archive);
  const isDate = await dateStyles(archive);
  return {
    partOf(sheet) {
      const name = typeof sheet === "number" ? names[sheet - 1] : sheet;
      const part = name === undefined ? undefined : parts.get(name);
      if (part !== undefined) return part;
      throw new RefusedFile(`The workbook has no sheet ${sheet}; it has: ${names.join(", ")}.`);
    },
    textOf(type, style, held) {
      if (type === "s") return shared[Number(held)] ?? "";
      if (type === "b") return held === "1" ? "true" : "false";
      if (type !== "n" || held === "") return held;
      return isDate[style] ? dateText(Number(held), zero) : numberText(held);
    },
  };
}
