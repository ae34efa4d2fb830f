/** Reads the comment lines that open a Cypher file: what for, which parameters, read or write. */

/** What a query may do to the database; `schema` may also create and drop indexes and constraints. */
export type Access = "read" | "write" | "schema";

/** The header as written; what is missing or misspelt is undefined. */
export type Header = { purpose: string | undefined; access: Access | undefined; params: string[] };

const ACCESSES: readonly Access[] = ["read", "write", "schema"];

/** The value behind `// key:` in the leading comment lines. */
function field(lines: string[], key: string): string | undefined {
  const prefix = `// ${key}:`;
  return lines
    .find((line) => line.startsWith(prefix))
    ?.slice(prefix.length)
    .trim();
}

/** Reads the leading `//` lines. The purpose counts only on the very first line. */
export function readHeader(text: string): Header {
  const lines = text.split("\n");
  const end = lines.findIndex((line) => !line.startsWith("//"));
  const leading = end === -1 ? lines : lines.slice(0, end);
  const access = field(leading, "access");
  const params = field(leading, "params") ?? "";
  return {
    purpose: field(leading.slice(0, 1), "purpose") || undefined,
    access: ACCESSES.find((known) => known === access),
    params: params.split(",").flatMap((name) => name.trim() || []),
  };
}
