// purpose: All shortest paths as their view shows them, each chain of entities once, for an analyst to run and change
// access: read
// params: from, to, types, inward, longest, limit
MATCH (from:Entity {id: $from})
MATCH (to:Entity {id: $to})
CALL (from, to) {
  WITH from, to
  WHERE $inward
  MATCH path = allShortestPaths((from)-[:SHIPPED_TO|GIFTED|PLEDGED_TO|EXPECTED_TO_SUPPLY|LEADS|MEMBER_OF|SPEAKS_FOR|LOCATED_IN|FLAGGED_TO|OWNED_BY|OPERATED_BY|CALLED_AT|SAILED_TO|TOOK_PART_IN|PARTNER_OF|LINKED_TO|NEEDS|DISTANT_FROM|BROADER*..8]-(to))
  WHERE all(edge IN relationships(path) WHERE type(edge) IN $types)
  RETURN path
  UNION ALL
  WITH from, to
  WHERE NOT $inward
  MATCH path = allShortestPaths((from)-[:SHIPPED_TO|GIFTED|PLEDGED_TO|EXPECTED_TO_SUPPLY|LEADS|MEMBER_OF|SPEAKS_FOR|LOCATED_IN|FLAGGED_TO|OWNED_BY|OPERATED_BY|CALLED_AT|SAILED_TO|TOOK_PART_IN|PARTNER_OF|LINKED_TO|NEEDS|DISTANT_FROM|BROADER*..8]->(to))
  WHERE all(edge IN relationships(path) WHERE type(edge) IN $types)
  RETURN path
}
WITH path
WHERE length(path) <= $longest
WITH [node IN nodes(path) | node.id] AS chain, collect(path)[0] AS path
ORDER BY chain
LIMIT $limit
RETURN path
