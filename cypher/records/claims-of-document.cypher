// purpose: Claims that stand in a document, by the first number of their place in it
// access: read
// params: id, limit
MATCH (:Document {id: $id})<-[place:REPORTED_IN]-(claim:Claim)
WITH claim, [word IN split(replace(replace(place.locator, '¶', ' '), ',', ' '), ' ') | toIntegerOrNull(word)] AS numbers
WITH claim, head([number IN numbers WHERE number IS NOT NULL]) AS position
ORDER BY position, claim.id
LIMIT $limit
RETURN claim.id AS id
