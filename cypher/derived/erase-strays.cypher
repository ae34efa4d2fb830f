// purpose: Takes derived edges away that no transfer and no claim of a relation can account for
// access: write
// params: limit
MATCH (source)-[edge:SHIPPED_TO|GIFTED|PLEDGED_TO|EXPECTED_TO_SUPPLY|LEADS|MEMBER_OF|SPEAKS_FOR|LOCATED_IN|FLAGGED_TO|OWNED_BY|OPERATED_BY|CALLED_AT|SAILED_TO|TOOK_PART_IN|PARTNER_OF|LINKED_TO|NEEDS|DISTANT_FROM|BROADER]->(target)
WHERE NOT coalesce(
  (edge.id = type(edge) + ':' + edge.transfer AND EXISTS { (:Transfer {id: edge.transfer}) })
  OR (edge.id = type(edge) + ':' + source.id + '>' + target.id
    AND EXISTS { (source)<-[:ABOUT]-(:Claim {predicate: type(edge)})-[:OBJECT]->(target) }), false)
WITH edge LIMIT $limit
DELETE edge
RETURN count(*) AS erased
