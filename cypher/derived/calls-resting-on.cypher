// purpose: Calls of vessels whose working names the given entities
// access: read
// params: ids
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:ABOUT|OBJECT|CLAIMED_BY]-(claim:Claim {predicate: 'CALLED_AT'})
MATCH (source:Entity)<-[:ABOUT]-(claim)-[:OBJECT]->(target:Entity)
RETURN DISTINCT 'CALLED_AT' AS type, source.id AS source, target.id AS target
