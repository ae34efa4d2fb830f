// purpose: Whom entities reach, or are reached by, over edges of the given types, each pair once
// access: read
// params: ids, types, outward, inward, most
UNWIND $ids AS id
MATCH (node:Entity {id: id})
CALL (node) {
  WITH node
  WHERE $outward
  MATCH (node)-[edge:SHIPPED_TO|GIFTED|PLEDGED_TO|EXPECTED_TO_SUPPLY|LEADS|MEMBER_OF|SPEAKS_FOR|LOCATED_IN|FLAGGED_TO|OWNED_BY|OPERATED_BY|CALLED_AT|SAILED_TO|TOOK_PART_IN|PARTNER_OF|LINKED_TO|NEEDS|DISTANT_FROM|BROADER]->(other)
  WHERE type(edge) IN $types
  RETURN DISTINCT other
  UNION
  WITH node
  WHERE $inward
  MATCH (node)<-[edge:SHIPPED_TO|GIFTED|PLEDGED_TO|EXPECTED_TO_SUPPLY|LEADS|MEMBER_OF|SPEAKS_FOR|LOCATED_IN|FLAGGED_TO|OWNED_BY|OPERATED_BY|CALLED_AT|SAILED_TO|TOOK_PART_IN|PARTNER_OF|LINKED_TO|NEEDS|DISTANT_FROM|BROADER]-(other)
  WHERE type(edge) IN $types
  RETURN DISTINCT other
}
WITH id, other.id AS other
WHERE id <> other
WITH id, other
LIMIT $most
RETURN id, collect(other) AS others
