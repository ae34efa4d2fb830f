/** Hostile queries of our own, beside the list that is kept elsewhere: tried by hand against the running console first. */

interface Idea {
  readonly query: string;
  readonly why: string;
  readonly mustBe: "refused" | "harmless";
}

const again = (clause: string, times = 40) => Array.from({ length: times }, () => clause).join(" ");

/** A query, and why it is refused. */
const REFUSED: readonly (readonly [query: string, why: string])[] = [
  ["CALL (*) { RETURN 1 AS x } IN CONCURRENT TRANSACTIONS RETURN x", "concurrent inner transactions"],
  ["cypher runtime=slotted MATCH (n) RETURN n", "options in small letters"],
  ["CYPHER\truntime=pipelined RETURN 1", "options behind a tab"],
  ["/**/PROFILE RETURN 1", "a prefix behind a comment"],
  ["CALL { USE system RETURN 1 AS x } RETURN x", "another database in a subquery"],
  ["RETURN COLLECT { USE system MATCH (n) RETURN n } AS x", "another database in an expression"],
  ["RETURN 1 AS x UNION USE system RETURN 1 AS x", "another database behind UNION"],
  ["RETURN 1 //\rCREATE (:Pwned)", "a comment that ends with a carriage return"],
  ["MATCH (n)\u00a0SET\u00a0n.x = 1 RETURN n", "blanks that do not break"],
  ["MATCH (n)\u180eSET n.x = 1 RETURN n", "a Mongolian vowel separator"],
  ["MATCH (n)\u200bSET n.x = 1 RETURN n", "a blank without width"],
  ["MATCH (n)\u001fSET n.x = 1 RETURN n", "a unit separator"],
  ["MATCH (n) \u017fET n.x = 1 RETURN n", "a long s, which is S in capitals"],
  ["RETURN '/*' AS a, 1 /* ' */ SET n.x = 1 //", "quotes and comments in one another"],
  ["CALL dbms.quarantineDatabase('neo4j', true, 'x')", "a procedure that locks the database away"],
  ["CALL dbms.routing.getRoutingTable({})", "a procedure that names servers"],
  ["CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()", "a procedure that waits"],
  ["CALL $p()", "a procedure named by a parameter"],
  ["RETURN genai.vector.encode('x', 'OpenAI', {token: 'x'}) AS x", "a function that calls out"],
  ["RETURN db.nameFromElementId('4:x:1') AS x", "a function that names databases"],
  ["RETURN `apoc` . `version` () AS x", "a quoted function"],
  ["RETURN repeat('x', 2000000000) AS x", "a text of two billion characters"],
  ["RETURN lpad('x', 2000000000, 'y') AS x", "a padded text of two billion characters"],
  ["SHOW FUNCTIONS EXECUTABLE BY neo4j", "asks whether a user exists"],
  ["SHOW FUNCTIONS YIELD name RETURN name UNION SHOW USERS", "SHOW behind UNION"],
  ["SHOW CONSTRAINTS YIELD name SHOW SETTINGS YIELD value RETURN value", "SHOW behind SHOW"],
  ["SHOW INDEXES YIELD * TERMINATE TRANSACTION 'x'", "TERMINATE behind SHOW"],
  [`WITH 'x' AS a ${again("WITH a + '-' + a AS a")} RETURN size(a)`, "a text that doubles in each WITH"],
  [`WITH 'x' AS a ${again("WITH toString(a) + toString(a) AS a")} RETURN a`, "doubling in a function"],
  [`WITH 'x' AS a ${again("WITH a || a AS a")} RETURN size(a)`, "doubling with two bars"],
  [`WITH ['x'] AS a ${again("WITH [a, a] AS a")} RETURN a`, "a list that holds itself twice"],
  [`WITH {a: 1} AS a ${again("WITH {b: a, c: a} AS a")} RETURN a`, "a map that holds itself twice"],
  [`WITH [1] AS a ${again("UNWIND [a + a[0..]] AS b WITH b AS a")} RETURN size(a)`, "doubling in UNWIND"],
  [`WITH 'x' AS a ${again("WITH replace(a, 'x', 'xx') AS a")} RETURN size(a)`, "replace() in each WITH"],
  [
    `WITH 'ab' AS a ${again("WITH replace(a, '', a) AS a", 8)} RETURN size(a)`,
    "replace() by the text itself",
  ],
  [`MATCH (n:${"!(A&".repeat(50)}B${")".repeat(50)}) RETURN n`, "a negated label that plans for ever"],
  ["WITH 'x' AS a RETURN replace(a, 'x', $p)", "replace() by a parameter that nobody knows"],
  [
    "RETURN reduce(s = 0, x IN $l | s + size([y IN $l WHERE y = x])) AS n",
    "a loop in a loop over a parameter",
  ],
];

/** A query, and what it tries: it may run, must end, and must leave the console as it was. */
const HARMLESS: readonly (readonly [query: string, why: string])[] = [
  ["RETURN 1 //\u2028CREATE (:Pwned)", "a comment that a line separator does not end"],
  ["RETURN 1 //\u0085CREATE (:Pwned)", "a comment that a next-line character does not end"],
  ["MATCH (n) \uff33\uff25\uff34 n.x = 1", "SET in wide letters"],
  ["MATCH (n:`a``) SET n.x = 1 //`) RETURN n", "a write inside a quoted label"],
  ["MATCH (n:$($p)) RETURN n", "a label from a parameter"],
  [
    `CALL db.index.fulltext.queryNodes('names', '${"(".repeat(5_000)}a') YIELD node RETURN node`,
    "deep search text",
  ],
  [
    "CALL db.index.fulltext.queryNodes('names', '/([a-z]{1,100}){1,100}/') YIELD node RETURN node",
    "wide automaton",
  ],
  [
    "UNWIND range(1, 60000) AS i WITH collect({k: i}) AS l WITH l, reverse(l) AS m RETURN l = m, l < m",
    "long lists compared",
  ],
  ["MATCH p = SHORTEST 1000000 (a)-[*]-(b) RETURN count(p)", "a million shortest paths"],
  ["MATCH p = ALL SHORTEST (a)((x)--(y)){1,}(b) RETURN count(p)", "quantified shortest paths"],
  ["MATCH p = SHORTEST 100 GROUPS (a)--+(b) RETURN count(p)", "groups of shortest paths"],
  [
    "MATCH p = shortestPath((a)-[*1..]-(b)) WHERE a <> b AND length(p) > 7 RETURN count(p)",
    "a fallback of shortestPath",
  ],
  ["MATCH (a)((x)--(y) WHERE x.id < y.id OR x.id > y.id){1,60}(b) RETURN count(*)", "a quantified pattern"],
  ["MATCH (a)--{1,80}(b) RETURN DISTINCT a, b", "a long quantified relationship"],
  [
    "MATCH (n) RETURN COUNT { MATCH (a), (b), (c), (d), (e), (f) WHERE a.id < f.id } AS c",
    "products in COUNT",
  ],
  [
    "RETURN [x IN [1] | COUNT { MATCH (a), (b), (c), (d), (e), (f) WHERE a.id <> f.id }] AS l",
    "COUNT in a loop",
  ],
  [
    "RETURN size([x IN [1] | COLLECT { UNWIND range(1, 100000000) AS i RETURN toString(i) }]) AS n",
    "COLLECT in a loop",
  ],
  ["UNWIND range(1, 10000000) AS i RETURN i % 3 AS a, collect(i) AS b", "large groups"],
  ["RETURN 9223372036854775807 + 1 AS n", "a sum past the largest integer"],
  ["RETURN duration('P9999999999999Y') AS d", "a duration past all bounds"],
  ["RETURN round(1.5, 2147483647) AS n", "digits without end"],
  [`MATCH (n:${"(A|B)&".repeat(30)}C) RETURN n`, "a label expression to be multiplied out"],
  [
    `MATCH (n) WHERE ${Array.from({ length: 24 }, (_, i) => `(n.a${i} = 1 OR n.b${i} = 2)`).join(" AND ")} RETURN n`,
    "a condition to be multiplied out",
  ],
];

export const freshIdeas: readonly Idea[] = [
  ...REFUSED.map(([query, why]) => ({ query, why, mustBe: "refused" as const })),
  ...HARMLESS.map(([query, why]) => ({ query, why, mustBe: "harmless" as const })),
];
