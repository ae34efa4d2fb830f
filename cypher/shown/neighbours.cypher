// purpose: An entity's edges as expanding it shows them, for an analyst to run and change
// access: read
// params: id, types, directions, offset, limit
MATCH (node:Entity {id: $id})
CALL (node) {
  WITH node
  WHERE 'out' IN $directions
  MATCH (node)-[edge:SHIPPED_TO|GIFTED|PLEDGED_TO|EXPECTED_TO_SUPPLY|LEADS|MEMBER_OF|SPEAKS_FOR|LOCATED_IN|FLAGGED_TO|OWNED_BY|OPERATED_BY|CALLED_AT|SAILED_TO|TOOK_PART_IN|PARTNER_OF|LINKED_TO|NEEDS|DISTANT_FROM|BROADER]->()
  RETURN edge, 'out' AS direction
  UNION ALL
  WITH node
  WHERE 'in' IN $directions
  MATCH (node)<-[edge:SHIPPED_TO|GIFTED|PLEDGED_TO|EXPECTED_TO_SUPPLY|LEADS|MEMBER_OF|SPEAKS_FOR|LOCATED_IN|FLAGGED_TO|OWNED_BY|OPERATED_BY|CALLED_AT|SAILED_TO|TOOK_PART_IN|PARTNER_OF|LINKED_TO|NEEDS|DISTANT_FROM|BROADER]-()
  RETURN edge, 'in' AS direction
}
WITH edge, direction
WHERE type(edge) IN $types
WITH edge, direction
ORDER BY edge.origins DESC, edge.affirmed + edge.denied DESC, edge.id
WITH type(edge) AS type, direction, collect(edge)[$offset..$offset + $limit] AS page
UNWIND page AS edge
RETURN type, direction, startNode(edge) AS source, edge, endNode(edge) AS target
