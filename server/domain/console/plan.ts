/** Gate: the plan that EXPLAIN gives, its query type, its operators and the text of their details. */
import { FUNCTIONS, PROCEDURES } from "./allowed.ts";

/** One operator of a plan, as the server describes it, with those it draws on. */
export interface Operator {
  readonly operator: string;
  readonly details: string;
  /** The planner's guess; null where it makes none. */
  readonly estimatedRows: number | null;
  readonly children: Operator[];
}

/** A query as the server understood it; `type` is `r`, `w`, `rw` or `s`. */
export interface Explained {
  readonly type: string;
  readonly plan: Operator;
}

const names = (text: string) => text.trim().split(/\s+/);

/** Operators that read. Source: LogicalPlan2PlanDescription of Neo4j 5.26. */
const READING: ReadonlySet<string> = new Set(
  names(`
    AllNodesScan Anti AntiConditionalApply AntiSemiApply Apply Argument ArgumentTracker AssertSameNode AssertSameRelationship
    AssertingMultiNodeIndexSeek AssertingMultiRelationshipIndexSeek BidirectionalRepeat CacheProperties CartesianProduct
    ConditionalApply DirectedAllRelationshipsScan DirectedRelationshipByElementIdSeek DirectedRelationshipByIdSeek
    DirectedRelationshipIndexContainsScan DirectedRelationshipIndexEndsWithScan DirectedRelationshipIndexScan
    DirectedRelationshipIndexSeek DirectedRelationshipIndexSeekByRange DirectedRelationshipUniqueIndexSeek
    DirectedRelationshipUniqueIndexSeekByRange DirectedRelationshipTypeScan DirectedUnionRelationshipTypesScan Distinct Eager
    EagerAggregation Expand Filter IntersectionNodeByLabelsScan LetAntiSemiApply LetSelectOrAntiSemiApply
    LetSelectOrSemiApply LetSemiApply Limit MultiNodeIndexSeek NodeByElementIdSeek NodeByIdSeek NodeByLabelScan
    NodeCountFromCountStore NodeHashJoin NodeIndexContainsScan NodeIndexEndsWithScan NodeIndexScan NodeIndexSeek
    NodeIndexSeekByRange NodeUniqueIndexSeek NodeUniqueIndexSeekByRange NodeLeftOuterHashJoin NodeRightOuterHashJoin
    NonFuseable NullifyMetadata Optional OptionalExpand OrderedAggregation OrderedDistinct OrderedUnion PartialSort PartialTop
    PathPropagatingBFS PreserveOrder ProcedureCall ProduceResults ProjectEndpoints Projection RelationshipCountFromCountStore
    Repeat RollUpApply SelectOrAntiSemiApply SelectOrSemiApply SemiApply ShortestPath ShowConstraints ShowFunctions ShowIndexes
    Skip Sort StatefulShortestPath SubtractionNodeByLabelsScan Top Top1WithTies TriadicBuild TriadicFilter TriadicSelection
    UndirectedAllRelationshipsScan UndirectedRelationshipByElementIdSeek UndirectedRelationshipByIdSeek
    UndirectedRelationshipIndexContainsScan UndirectedRelationshipIndexEndsWithScan UndirectedRelationshipIndexScan
    UndirectedRelationshipIndexSeek UndirectedRelationshipIndexSeekByRange UndirectedRelationshipUniqueIndexSeek
    UndirectedRelationshipUniqueIndexSeekByRange UndirectedRelationshipTypeScan UndirectedUnionRelationshipTypesScan Union
    UnionNodeByLabelsScan Unwind ValueHashJoin VarLengthExpand
  `),
);

/** `VarLengthExpand(All)@neo4j` is a VarLengthExpand; a partitioned scan is that scan. */
const baseOf = (operator: string) =>
  operator
    .replace(/@.*$/, "")
    .replace(/\(.*$/, "")
    .replace(/^Partitioned/, "");

/** Subqueries inside expressions are no operators: only the details show what they load and call. */
function reasonInDetails(details: string): string | undefined {
  const bare = details.replace(/`(?:[^`]|``)*`/g, "_").replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, "''");
  if (/\bLOAD\s+CSV\b|LoadCSV/i.test(bare)) return "The console does not read files or addresses.";
  const called = [...bare.matchAll(/([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+)\s*\(/g)].map((match) => match[1] ?? "");
  const stray = called.find((name) => !PROCEDURES.has(name) && !FUNCTIONS.has(name.toLowerCase()));
  return stray === undefined ? undefined : `The console does not call ${stray}.`;
}

function reasonIn({ operator, details, children }: Operator): string | undefined {
  if (!READING.has(baseOf(operator))) return `The console does not run ${baseOf(operator)}: it only reads.`;
  const own = reasonInDetails(details);
  if (own !== undefined) return own;
  for (const child of children) {
    const inner = reasonIn(child);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** Why the console does not run what EXPLAIN describes; undefined when it does. */
export function reasonAgainst({ type, plan }: Explained): string | undefined {
  if (type === "w" || type === "rw") return "The console only reads; this query would write.";
  if (type !== "r") return "The console does not change the schema or administer the database.";
  return reasonIn(plan);
}
