// purpose: Relations about which the given actors make claims
// access: read
// params: ids
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:CLAIMED_BY]-(claim:Claim {of: 'relation'})
MATCH (source:Entity)<-[:ABOUT]-(claim)-[:OBJECT]->(target:Entity)
RETURN DISTINCT claim.predicate AS type, source.id AS source, target.id AS target
