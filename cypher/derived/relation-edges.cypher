// purpose: The relation edges that are drawn of the given relations
// access: read
// params: relations
UNWIND $relations AS relation
MATCH (:Entity {id: relation.source})-[edge:LEADS|MEMBER_OF|SPEAKS_FOR|LOCATED_IN|FLAGGED_TO|OWNED_BY|OPERATED_BY|CALLED_AT|SAILED_TO|TOOK_PART_IN|PARTNER_OF|LINKED_TO|NEEDS|DISTANT_FROM|BROADER]->(:Entity {id: relation.target})
WHERE edge.id = relation.key
RETURN elementId(edge) AS edge,
  startNode(edge).id AS source, endNode(edge).id AS target, properties(edge) AS properties
