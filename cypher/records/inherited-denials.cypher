// purpose: Denials of a whole that a transfer is part of, at any height; withdrawn ones reach nothing
// access: read
// params: id
MATCH (:Transfer {id: $id})-[:PART_OF*1..]->(whole:Transfer)
WITH DISTINCT whole
MATCH (whole)<-[:ABOUT]-(claim:Claim {stance: 'denies', aspect: 'transfer'})
WHERE claim.withdrawn IS NULL
RETURN claim.id AS id
ORDER BY id
