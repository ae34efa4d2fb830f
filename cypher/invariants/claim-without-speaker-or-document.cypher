// purpose: A claim without a speaker or a document, or with several
// access: read
MATCH (claim:Claim)
WHERE COUNT { (claim)-[:CLAIMED_BY]->(:Actor) } <> 1 OR COUNT { (claim)-[:REPORTED_IN]->(:Document) } <> 1
  OR COUNT { (claim)-[:ABOUT]->(:Transfer|Entity) } <> 1
RETURN claim.id AS claim
