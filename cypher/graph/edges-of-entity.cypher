// purpose: Edges of an entity, the best attested first
// access: read
// params: id, limit
MATCH (:Entity {id: $id})-[edge:SHIPPED_TO|GIFTED|PLEDGED_TO|EXPECTED_TO_SUPPLY|LEADS|MEMBER_OF|SPEAKS_FOR|LOCATED_IN|FLAGGED_TO|OWNED_BY|OPERATED_BY|CALLED_AT|SAILED_TO|TOOK_PART_IN|PARTNER_OF|LINKED_TO|NEEDS|DISTANT_FROM|BROADER]-()
WITH DISTINCT edge
ORDER BY edge.origins DESC, edge.affirmed + edge.denied DESC, edge.id
LIMIT $limit
RETURN edge {.*, type: type(edge), source: startNode(edge).id, target: endNode(edge).id} AS edge
