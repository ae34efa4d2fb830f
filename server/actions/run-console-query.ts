/** Runs an analyst's own Cypher: looks at it, caps its limits, and gives the answer line by line. */
import type { CypherQuestion } from "#contract/console.ts";
import type { Answer } from "#contract/endpoint.ts";
import type { Endpoints } from "#contract/endpoints.ts";
import { reasonAgainst } from "#domain/console/plan.ts";
import { QueryRefused } from "#domain/console/refusal.ts";
import { screen } from "#domain/console/screen.ts";
import type { Asked, Console, Piece } from "#store/console/console.ts";
import type { Store } from "#store/store.ts";
import { drawn } from "./drawn.ts";

/** What the console rests on, and its caps. */
export interface ConsoleParts {
  readonly console: Console;
  readonly store: Store;
  /** Rows at the most, and milliseconds. */
  readonly rows: number;
  readonly timeMs: number;
}

const USUAL_ROWS = 5_000;
function askedOf(
  parts: ConsoleParts,
  { query, parameters, limits }: CypherQuestion,
  signal: AbortSignal,
): Asked {
  screen(query, parameters);
  return {
    query,
    parameters,
    signal,
    limits: {
      rows: Math.min(limits.rows ?? USUAL_ROWS, parts.rows),
      timeMs: Math.min(limits.timeMs ?? parts.timeMs, parts.timeMs),
    },
    approve: (explained) => {
      const reason = reasonAgainst(explained);
      if (reason !== undefined) throw new QueryRefused(query, [{ offset: 0, reason }]);
    },
  };
}

async function lineOf(parts: ConsoleParts, piece: Piece, { limits }: Asked): Promise<string> {
  if (piece.kind === "rows") return piece.lines;
  if (piece.kind === "columns")
    return `${JSON.stringify({ columns: piece.columns, type: "r", rowLimit: limits.rows, timeLimitMs: limits.timeMs })}\n`;
  const { rows, timeMs, limit, seen } = piece;
  const fragment = await parts.store.reading((tx) => drawn(tx, seen));
  return `${JSON.stringify({ truncated: limit !== null, limit, rows, timeMs, fragment })}\n`;
}

/**
 * The answer as lines of JSON: columns, rows, end (contract/console.ts).
 * @throws Failure before the first line; after it, the generator throws where the answer breaks off
 */
export async function* runConsoleQuery(
  parts: ConsoleParts,
  question: CypherQuestion,
  signal: AbortSignal,
): AsyncGenerator<string, void> {
  const asked = askedOf(parts, question, signal);
  for await (const piece of parts.console.run(asked)) yield await lineOf(parts, piece, asked);
}

/** The plan of a query that the console would run. */
export async function explainConsoleQuery(
  parts: ConsoleParts,
  question: CypherQuestion,
  signal: AbortSignal,
): Promise<Answer<Endpoints["explainCypher"]>> {
  const asked = askedOf(parts, question, signal);
  const explained = await parts.console.explain(asked);
  asked.approve(explained);
  return explained;
}
