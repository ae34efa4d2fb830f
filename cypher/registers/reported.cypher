// purpose: Some of the claims that stand in a document
// access: read
// params: document, limit
MATCH (:Document {id: $document})<-[:REPORTED_IN]-(claim:Claim)
WITH claim LIMIT $limit
RETURN claim.id AS id
