// purpose: Transfers whose standing can depend on whom the given actors speak for: several claims, or a confirmation
// access: read
// params: ids
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:CLAIMED_BY]-(claim:Claim)-[:ABOUT]->(transfer:Transfer)
WHERE claim.stance = 'confirms' OR COUNT { (transfer)<-[:ABOUT]-() } > 1
RETURN DISTINCT transfer.id AS id
