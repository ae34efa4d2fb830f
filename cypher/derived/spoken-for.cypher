// purpose: Who speaks for the given actors, by any claim
// access: read
// params: ids, predicates
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:OBJECT]-(claim:Claim)-[:ABOUT]->(voice:Entity)
WHERE claim.predicate IN $predicates
RETURN DISTINCT id AS source, voice.id AS target
