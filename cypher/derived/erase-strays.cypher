// purpose: Takes derived edges away that rest on no stored claim
// access: write
// params: limit
MATCH ()-[edge:SHIPPED_TO|GIFTED|PLEDGED_TO|EXPECTED_TO_SUPPLY|LEADS|MEMBER_OF|SPEAKS_FOR|LOCATED_IN|FLAGGED_TO|OWNED_BY|OPERATED_BY|CALLED_AT|SAILED_TO|TOOK_PART_IN|PARTNER_OF|NEEDS|DISTANT_FROM|BROADER]->()
WHERE edge.id IS NULL OR NOT EXISTS { MATCH (claim:Claim) WHERE claim.id IN edge.claims }
WITH edge LIMIT $limit
DELETE edge
RETURN count(*) AS erased
