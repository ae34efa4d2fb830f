/** Runs an analyst's own Cypher: looks at it, caps its limits, and gives the answer line by line. */
import * as z from "zod";
import type { CypherFragment, CypherQuestion } from "#contract/console.ts";
import type { Answer } from "#contract/endpoint.ts";
import type { Endpoints } from "#contract/endpoints.ts";
import { reasonAgainst } from "#domain/console/plan.ts";
import { QueryRefused } from "#domain/console/refusal.ts";
import { screen } from "#domain/console/screen.ts";
import { edgeType } from "#domain/graph.ts";
import { entityId } from "#domain/ids.ts";
import type { Asked, Console, Piece } from "#store/console/console.ts";
import { defineQuery } from "#store/query.ts";
import type { Store, Transaction } from "#store/store.ts";
import { edgeRow, fragmentOf } from "./rows/edges.ts";

/** What the console rests on, and its caps. */
export interface ConsoleParts {
  readonly console: Console;
  readonly store: Store;
  /** Rows at the most, and milliseconds. */
  readonly rows: number;
  readonly timeMs: number;
}

const USUAL_ROWS = 5_000;
/** The picture takes so many edges of an answer, as it does of the network. */
const MOST_DRAWN = 2_000;

const edges = defineQuery({ file: "console/edges.cypher", access: "read", row: edgeRow });
const node = z.object({ id: z.string(), labels: z.array(z.string()), name: z.string().nullable() });
const records = defineQuery({
  file: "console/records.cypher",
  access: "read",
  row: z.object({ id: z.string(), type: z.string(), source: node, target: node }),
});

type Seen = Extract<Piece, { kind: "end" }>["seen"];
const edgeTypes: ReadonlySet<string> = new Set(edgeType.options);

async function drawn(tx: Transaction, seen: Seen): Promise<CypherFragment> {
  const [ours, others] = [[] as string[], [] as string[]];
  for (const [id, type] of seen.relationships) (edgeTypes.has(type) ? ours : others).push(id);
  const found = await tx.run(edges, { ids: ours.slice(0, MOST_DRAWN) });
  const links = await tx.run(records, { ids: others.slice(0, MOST_DRAWN) });
  const ends = new Map(links.flatMap(({ source, target }) => [source, target]).map((end) => [end.id, end]));
  for (const [id, own] of seen.records) ends.set(id, own);
  const isEntity = (id: string) =>
    seen.entities.has(id) || (ends.get(id)?.labels.includes("Entity") ?? false);
  const alone = [...new Set([...seen.entities, ...[...ends.keys()].filter(isEntity)])].filter(
    (id) => entityId.safeParse(id).success,
  );
  const fragment = await fragmentOf(
    tx,
    found.map(({ edge }) => edge),
    z.array(entityId).parse(alone.slice(0, MOST_DRAWN)),
  );
  return {
    ...fragment,
    records: [...ends.values()].filter(({ id }) => !isEntity(id)).slice(0, MOST_DRAWN),
    links: links.map(({ id, type, source, target }) => ({ id, type, source: source.id, target: target.id })),
    complete: Math.max(ours.length, others.length, alone.length, ends.size) <= MOST_DRAWN,
  };
}

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
