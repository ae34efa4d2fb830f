// purpose: A derived relationship without a claim
// access: read
MATCH (source)-[edge:SHIPPED_TO|GIFTED|PLEDGED_TO|EXPECTED_TO_SUPPLY|LEADS|MEMBER_OF|SPEAKS_FOR|LOCATED_IN|FLAGGED_TO|OWNED_BY|OPERATED_BY|CALLED_AT|SAILED_TO|TOOK_PART_IN|PARTNER_OF|LINKED_TO|NEEDS|DISTANT_FROM|BROADER]->(target)
WHERE size(coalesce(edge.claims, [])) = 0
  OR size(edge.claims) <> COUNT { UNWIND edge.claims AS id MATCH (claim:Claim {id: id}) RETURN claim }
RETURN source.id AS source, type(edge) AS type, target.id AS target
UNION
MATCH (source:Transfer)-[edge:CLAIMED_BY|DENIED_BY]->(target:Entity)
WHERE NOT EXISTS {
  MATCH (target)<-[:CLAIMED_BY]-(:Claim)-[:ABOUT]->(:Transfer)<-[:PART_OF*0..]-(source)
}
RETURN source.id AS source, type(edge) AS type, target.id AS target
