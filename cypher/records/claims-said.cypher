// purpose: Claims that an actor makes
// access: read
// params: id, limit
MATCH (:Entity {id: $id})<-[:CLAIMED_BY]-(claim:Claim)
RETURN claim.id AS id
LIMIT $limit
