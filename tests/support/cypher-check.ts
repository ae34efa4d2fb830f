/** Checks the text of one Cypher file without a server: header, one statement, syntax, known names, writes. */
import {
  CypherLanguageService,
  type ParsedCypherToken,
  parseStatementsStrs,
} from "@neo4j-cypher/language-support";
import { type Access, type Header, readHeader } from "./cypher-header.ts";

/** The names the domain knows. */
export type Vocabulary = { labels: readonly string[]; relationshipTypes: readonly string[] };

/** Something wrong with a file; lines count from 1. */
export type Finding = { line: number; says: string };

const WRITING = new Set(["CREATE", "MERGE", "SET", "DELETE", "REMOVE", "INSERT", "DROP", "FOREACH"]);
const SCHEMA_OBJECTS = new Set([
  "CONSTRAINT",
  "INDEX",
  "RANGE",
  "TEXT",
  "POINT",
  "FULLTEXT",
  "VECTOR",
  "LOOKUP",
]);
const COMMENT = /\/\/.*|\/\*[\s\S]*?\*\//g;
const ERROR = 1;

/** Keeps the last parse, so that colouring and linting one text parse it once. */
const parser = new CypherLanguageService();
const unquoted = (name: string) => name.replaceAll("`", "");

function headerFindings(header: Header, used: string[]): Finding[] {
  const says: string[] = [];
  if (!header.purpose) says.push("the first line must be “// purpose: …”");
  if (!header.access) says.push("a header line must be “// access: read”, “write” or “schema”");
  const listed = new Set(header.params);
  for (const name of used) if (!listed.has(name)) says.push(`parameter $${name} is not in “// params: …”`);
  for (const name of listed)
    if (!used.includes(name)) says.push(`parameter ${name} is listed but never used`);
  return says.map((text) => ({ line: 1, says: text }));
}

/** Names behind `$`, each once. */
function usedParameters(tokens: ParsedCypherToken[]): string[] {
  const names = tokens
    .filter(({ tokenType }) => tokenType === "paramValue")
    .map(({ token }) => unquoted(token));
  return [...new Set(names)];
}

function statementFindings(text: string): Finding[] {
  const statements = parseStatementsStrs(text).map((part) =>
    part.replaceAll(COMMENT, "").replace(/;\s*$/, ""),
  );
  const { length } = statements.filter((statement) => statement.trim() !== "");
  return length === 1 ? [] : [{ line: 1, says: `${length} statements instead of one` }];
}

/** The parser's errors, and its warnings where they are about a deprecated form; performance hints are left out. */
function syntaxFindings(text: string, vocabulary: Vocabulary, used: string[]): Finding[] {
  const schema = {
    labels: [...vocabulary.labels],
    relationshipTypes: [...vocabulary.relationshipTypes],
    parameters: Object.fromEntries(used.map((name) => [name, null])),
    defaultLanguage: "CYPHER 5",
  };
  return parser.lint(text, schema).diagnostics.flatMap(({ severity, message, range }) => {
    const says = typeof message === "string" ? message : message.value;
    if (severity !== ERROR && !/deprecated|not present/.test(says)) return [];
    return [{ line: range.start.line + 1, says: says.replace(/ in the database.*/s, "") }];
  });
}

/**
 * Labels and types the reading patterns' lint leaves out: those in CREATE and MERGE, which may be new to a
 * database, and those of indexes, which the highlighter calls plain names.
 */
function nameFindings(tokens: ParsedCypherToken[], vocabulary: Vocabulary): Finding[] {
  const known = new Set([...vocabulary.labels, ...vocabulary.relationshipTypes]);
  const named = tokens.filter(({ tokenType }, index) => {
    const before = tokens[index - 1]?.token;
    return tokenType === "label" || (tokenType === "symbolicName" && (before === ":" || before === "|"));
  });
  return named
    .filter(({ token }) => !known.has(unquoted(token)))
    .map(({ token, position }) => ({ line: position.line + 1, says: `the domain knows no ${token}` }));
}

function neededAccess(keywords: string[], index: number): Access {
  const keyword = keywords[index] ?? "";
  if (!WRITING.has(keyword)) return "read";
  const definesSchema =
    (keyword === "CREATE" || keyword === "DROP") && SCHEMA_OBJECTS.has(keywords[index + 1] ?? "");
  return definesSchema ? "schema" : "write";
}

function accessFindings(tokens: ParsedCypherToken[], access: Access | undefined): Finding[] {
  const keywords = tokens.filter(({ tokenType }) => tokenType === "keyword");
  const words = keywords.map(({ token }) => token.toUpperCase());
  const allowed: Access[] = access === "schema" ? ["read", "write", "schema"] : ["read", access ?? "schema"];
  return keywords.flatMap(({ token, position }, index) => {
    const needed = neededAccess(words, index);
    const line = position.line + 1;
    if (words[index] === "LOAD")
      return [{ line, says: "LOAD CSV reads the server's files: import through rows" }];
    return allowed.includes(needed) ? [] : [{ line, says: `${token} needs “// access: ${needed}”` }];
  });
}

/** Everything wrong with a Cypher file's text, by line; an empty list means that the file may be run. */
export function checkCypher(text: string, vocabulary: Vocabulary): Finding[] {
  const header = readHeader(text);
  const tokens = parser.highlightSyntax(text);
  const used = usedParameters(tokens);
  const findings = [
    ...headerFindings(header, used),
    ...statementFindings(text),
    ...syntaxFindings(text, vocabulary, used),
    ...nameFindings(tokens, vocabulary),
    ...accessFindings(tokens, header.access),
  ];
  return findings.sort((a, b) => a.line - b.line);
}
