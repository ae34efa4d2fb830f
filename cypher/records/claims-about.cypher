// purpose: Claims about an entity or naming it as object, newest record first
// access: read
// params: id, limit
MATCH (:Entity {id: $id})<-[:ABOUT|OBJECT]-(claim:Claim)
WITH DISTINCT claim
ORDER BY claim.recorded DESC, claim.id
LIMIT $limit
RETURN claim.id AS id
