// purpose: Shortest paths between two entities over edges of the given types, in either direction
// access: read
// params: from, to, types, longest, limit
MATCH (from:Entity {id: $from})
MATCH (to:Entity {id: $to})
MATCH path = allShortestPaths((from)-[:SHIPPED_TO|GIFTED|PLEDGED_TO|EXPECTED_TO_SUPPLY|LEADS|MEMBER_OF|SPEAKS_FOR|LOCATED_IN|FLAGGED_TO|OWNED_BY|OPERATED_BY|CALLED_AT|SAILED_TO|TOOK_PART_IN|PARTNER_OF|LINKED_TO|NEEDS|DISTANT_FROM|BROADER*..8]-(to))
WHERE all(edge IN relationships(path) WHERE type(edge) IN $types)
WITH path
LIMIT $limit
WITH path
WHERE length(path) <= $longest
RETURN [node IN nodes(path) | node.id] AS nodes,
  [edge IN relationships(path) | edge {.*, type: type(edge), source: startNode(edge).id, target: endNode(edge).id}] AS edges
