// purpose: Edges of entities, of each one's types and directions a page, the best attested first
// access: read
// params: ids, types, directions, offset, limit, most
UNWIND $ids AS id
MATCH (node:Entity {id: id})
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
WITH id, edge, direction
WHERE type(edge) IN $types
WITH id, edge, direction
ORDER BY edge.origins DESC, edge.affirmed + edge.denied DESC, edge.id
WITH id, type(edge) AS type, direction, collect(edge)[$offset..$offset + $limit] AS page
UNWIND page AS edge
WITH id, type, direction, edge
ORDER BY edge.origins DESC, edge.affirmed + edge.denied DESC, edge.id, direction
LIMIT $most
RETURN id, type, direction, edge {.*, type: type(edge), source: startNode(edge).id, target: endNode(edge).id} AS edge
