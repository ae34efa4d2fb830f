/** Everything that the console lets a query call or do: procedures, functions, SHOW commands and plan operators. */

/** Procedures that read the graph or its vocabulary, and nothing of the server. */
export const PROCEDURES: ReadonlySet<string> = new Set([
  "db.labels",
  "db.relationshipTypes",
  "db.propertyKeys",
  "db.schema.visualization",
  "db.schema.nodeTypeProperties",
  "db.schema.relTypeProperties",
  "db.index.fulltext.queryNodes",
  "db.index.fulltext.queryRelationships",
]);

const names = (text: string) => text.trim().split(/\s+/);

/** Functions, as https://neo4j.com/docs/cypher-manual/5/functions/ lists them; without file(), linenumber() and graph.*. */
export const FUNCTIONS: ReadonlySet<string> = new Set(
  names(`
    all any exists isempty none single allreduce
    char_length character_length coalesce elementid endnode head id last length nullif properties randomuuid size startnode
    timestamp toboolean tobooleanornull tofloat tofloatornull tointeger tointegerornull type valuetype
    avg collect count max min percentilecont percentiledisc stdev stdevp sum
    keys labels nodes range reduce relationships reverse tail tobooleanlist tofloatlist tointegerlist tostringlist
    abs ceil ceiling floor isnan rand round sign e exp ln log log10 sqrt
    acos asin atan atan2 cos cosh cot coth degrees haversin pi radians sin sinh tan tanh
    btrim left lower ltrim normalize replace right rtrim split substring tolower tostring tostringornull toupper trim upper
    point point.distance point.withinbbox distance
    date datetime localdatetime localtime time duration
    date.realtime date.statement date.transaction date.truncate
    datetime.fromepoch datetime.fromepochmillis datetime.realtime datetime.statement datetime.transaction datetime.truncate
    localdatetime.realtime localdatetime.statement localdatetime.transaction localdatetime.truncate
    localtime.realtime localtime.statement localtime.transaction localtime.truncate
    time.realtime time.statement time.transaction time.truncate
    duration.between duration.indays duration.inmonths duration.inseconds
    vector.similarity.cosine vector.similarity.euclidean
    shortestpath allshortestpaths
  `),
);

/** Words that a bracket may follow without being a function. */
export const BEFORE_BRACKET: ReadonlySet<string> = new Set(
  names(`
    MATCH OPTIONAL WHERE AND OR XOR NOT IN WITH RETURN CALL THEN ELSE WHEN CASE BY DISTINCT ON AS EXISTS COUNT
    COLLECT ALL ANY NONE SINGLE SHORTEST PATH PATHS GROUP GROUPS WALK TRAIL CONTAINS LIMIT SKIP OFFSET IS UNION YIELD ORDER
    ASC DESC MANDATORY REPEATABLE DIFFERENT ELEMENTS RELATIONSHIPS BINDINGS END INDEX SCAN JOIN SEEK USING LEADING TRAILING BOTH FROM UNWIND
  `),
);

/** What may stand after a leading SHOW. */
export const SHOWN: ReadonlySet<string> = new Set(
  names("INDEX INDEXES CONSTRAINT CONSTRAINTS FUNCTION FUNCTIONS"),
);

/** Words that begin or belong to what the console never runs, and where that is done instead. */
export const FORBIDDEN: ReadonlyMap<string, string> = new Map(
  (
    [
      [
        "CREATE MERGE SET DELETE DETACH NODETACH REMOVE FOREACH INSERT",
        "The console only reads. Records and claims are added through Waybill's own forms and imports, so that every edge keeps its speaker",
      ],
      ["LOAD", "The console does not read files or addresses. Files are brought in by an import"],
      [
        "DROP ALTER RENAME GRANT DENY REVOKE START STOP ENABLE DEALLOCATE REALLOCATE DRYRUN",
        "The console does not administer the database; that is done with Neo4j's own tools",
      ],
      ["TERMINATE", "The console does not end other people's queries"],
      ["EXECUTABLE", "The console tells nothing of users"],
      ["USE", "The console reads one database and no other"],
      ["TRANSACTIONS", "The console runs one transaction and no inner ones"],
      ["PROFILE", "The console does not profile; the plan view explains a query"],
      ["EXPLAIN", "The plan view explains a query; leave EXPLAIN out"],
      ["CYPHER", "The console takes no options before a query"],
      ["PERIODIC", "The console runs one transaction and no inner ones"],
    ] as const
  ).flatMap(([words, reason]) => names(words).map((word) => [word, reason])),
);
