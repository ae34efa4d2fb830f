/** Endpoints of the console: an analyst's own Cypher, answered line by line, and its plan. */
import * as z from "zod";
import { fragment } from "#domain/graph.ts";
import { endpoint } from "./endpoint.ts";
import { problem } from "./problem.ts";

const name = z.string().regex(/^[A-Za-z_]\w{0,99}$/, "not a parameter's name");

export const cypherQuestion = z
  .strictObject({
    query: z.string().meta({ description: "One reading statement of at most 20,000 characters" }),
    parameters: z.record(name, z.json()).default({}).meta({
      description:
        "Whole numbers are integers, others floats; {$int}, {$float}, {$date} and {$map} say otherwise",
    }),
    limits: z
      .strictObject({
        rows: z.int().min(1).max(1_000_000).optional(),
        timeMs: z.int().min(50).max(600_000).optional(),
      })
      .default({})
      .meta({ description: "Never more than the server's own CONSOLE_ROWS and CONSOLE_TIMEOUT_MS" }),
  })
  .meta({ id: "CypherQuestion" });
export type CypherQuestion = z.infer<typeof cypherQuestion>;

/** The first line. */
export const cypherHeader = z
  .strictObject({
    columns: z.array(z.string()),
    type: z.literal("r"),
    rowLimit: z.int(),
    timeLimitMs: z.int(),
  })
  .meta({ id: "CypherHeader" });

const record = z.strictObject({ id: z.string(), labels: z.array(z.string()), name: z.string().nullable() });
const link = z.strictObject({ id: z.string(), type: z.string(), source: z.string(), target: z.string() });

/**
 * What of the answer can be drawn: whole edges and nodes of the network, those that its transfers, claims and documents lead
 * to among them, and beside them nodes of the record.
 */
export const cypherFragment = fragment
  .extend({
    records: z.array(record).meta({ description: "Claims, transfers, documents and the like" }),
    links: z
      .array(link)
      .meta({ description: "Relationships that are no edges of the network, by the ids of their ends" }),
    complete: z.boolean().meta({ description: "false when the answer holds more than is drawn" }),
  })
  .meta({ id: "CypherFragment" });
export type CypherFragment = z.infer<typeof cypherFragment>;

/** The last line of an answer that came whole. */
export const cypherEnd = z
  .strictObject({
    truncated: z.boolean(),
    limit: z.enum(["rows", "bytes"]).nullable().meta({ description: "The limit that cut the answer" }),
    rows: z.int(),
    timeMs: z.int(),
    fragment: cypherFragment,
  })
  .meta({ id: "CypherEnd" });

/** The last line of an answer that broke off after its first rows. */
export const brokenOff = z.strictObject({ problem }).meta({ id: "BrokenOff" });

const row = z.array(z.json()).meta({
  id: "CypherRow",
  description:
    "One value a column. What JSON has no word for is an object with one key: $int (text), $float (NaN, Infinity, -Infinity, -0.0), $date, $datetime, $localdatetime, $time, $localtime, $duration (ISO 8601 text), $point {srid, at}, $bytes (base64), $node {id, labels, properties}, $relationship {id, type, start, end, properties}, $path {nodes, relationships}, and $map for a map that has such a key itself. Floats keep their point: 2.0",
});

const problems = [
  "bad-input",
  "query-refused",
  "query-failed",
  "query-memory",
  "row-too-large",
  "too-many-queries",
  "database-away",
  "query-timeout",
] as const;

export const runCypher = endpoint({
  id: "runCypher",
  method: "post",
  path: "/api/cypher",
  tag: "Console",
  summary:
    "Run one reading Cypher statement: a line with the columns, a line for each row, a line with the end",
  body: cypherQuestion,
  lines: true,
  output: z.union([cypherHeader, row, cypherEnd, brokenOff]),
  problems,
});

const operator = z
  .strictObject({
    operator: z.string(),
    details: z.string(),
    estimatedRows: z.number().nullable(),
    get children() {
      return z.array(operator);
    },
  })
  .meta({ id: "PlanOperator" });

export const explainCypher = endpoint({
  id: "explainCypher",
  method: "post",
  path: "/api/cypher/explain",
  tag: "Console",
  summary: "The plan of a statement with the planner's estimates, without running it",
  body: cypherQuestion,
  output: z.strictObject({ type: z.string(), plan: operator }).meta({ id: "CypherPlan" }),
  problems,
});
