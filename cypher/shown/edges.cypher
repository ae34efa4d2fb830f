// purpose: Edges by their ids, for an analyst to run and change
// access: read
// params: ids
MATCH (source:Entity)-[edge:SHIPPED_TO|GIFTED|PLEDGED_TO|EXPECTED_TO_SUPPLY|LEADS|MEMBER_OF|SPEAKS_FOR|LOCATED_IN|FLAGGED_TO|OWNED_BY|OPERATED_BY|CALLED_AT|SAILED_TO|TOOK_PART_IN|PARTNER_OF|LINKED_TO|NEEDS|DISTANT_FROM|BROADER]->(target:Entity)
WHERE edge.id IN $ids
RETURN source, edge, target
ORDER BY edge.id
