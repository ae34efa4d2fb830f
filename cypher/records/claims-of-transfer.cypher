// purpose: Claims about a transfer itself
// access: read
// params: id
MATCH (:Transfer {id: $id})<-[:ABOUT]-(claim:Claim)
RETURN claim.id AS id
ORDER BY id
