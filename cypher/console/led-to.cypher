// purpose: What transfers, claims and documents of an answer lead to: transfers, and entities with the relation that is claimed of them
// access: read
// params: ids, limit
UNWIND $ids AS id
CALL (id) {
  MATCH (about:Transfer {id: id})
  RETURN about, null AS object, null AS predicate
  UNION
  MATCH (claim:Claim {id: id})-[:ABOUT]->(about)
  OPTIONAL MATCH (claim)-[:OBJECT]->(object)
  RETURN about, object.id AS object, claim.predicate AS predicate
  UNION
  MATCH (:Document {id: id})<-[:REPORTED_IN]-(claim:Claim)-[:ABOUT]->(about)
  OPTIONAL MATCH (claim)-[:OBJECT]->(object)
  RETURN about, object.id AS object, claim.predicate AS predicate
}
WITH DISTINCT about, object, predicate
LIMIT $limit
RETURN about.id AS about, about:Entity AS isEntity, object, predicate
