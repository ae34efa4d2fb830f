// purpose: The relations that anybody claims of the given entities
// access: read
// params: ids
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:ABOUT]-(claim:Claim {of: 'relation'})-[:OBJECT]->(target:Entity)
RETURN DISTINCT claim.predicate AS type, id AS source, target.id AS target
