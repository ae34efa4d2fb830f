/** A query with its parameters in the form that cypher-shell and Neo4j Browser take: a `:param` line each, then the statement. */

const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "'": "\\'",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

/** On one line, since a `:param` command ends with its line. */
function textLiteral(text: string): string {
  return `'${text.replaceAll(/[\\'\n\r\t]/g, (mark) => ESCAPES[mark] ?? mark)}'`;
}

function keyLiteral(key: string): string {
  return /^[A-Za-z_]\w*$/.test(key) ? key : `\`${key.replaceAll("`", "``")}\``;
}

function mapLiteral(map: object): string {
  return `{${Object.entries(map)
    .map(([key, value]) => `${keyLiteral(key)}: ${literal(value)}`)
    .join(", ")}}`;
}

/** What the console's `$` keys stand for (contract/console.ts). */
function typedLiteral(key: string, inner: unknown): string | undefined {
  if (key === "$int" && typeof inner === "string") return inner;
  if (key === "$float") return `toFloat('${inner}')`;
  if (key === "$date" && typeof inner === "string") return `date(${textLiteral(inner)})`;
  if (key === "$map" && typeof inner === "object" && inner !== null) return mapLiteral(inner);
  return undefined;
}

function literal(value: unknown): string {
  if (typeof value === "string") return textLiteral(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  const [[key, inner] = ["", undefined], ...more] = Object.entries(value);
  return (more.length === 0 ? typedLiteral(key, inner) : undefined) ?? mapLiteral(value);
}

/**
 * The text to paste. Values are written as Cypher expressions, maps in brackets as Browser wants them.
 * Source: https://neo4j.com/docs/operations-manual/5/tools/cypher-shell/
 */
export function shellText(query: string, parameters: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(parameters).map(([name, value]) => {
    const written = literal(value);
    return `:param ${keyLiteral(name)} => ${written.startsWith("{") ? `(${written})` : written}\n`;
  });
  return `${lines.join("")}${query.trimEnd().replace(/;$/, "")};\n`;
}
