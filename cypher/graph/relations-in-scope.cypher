// purpose: Relations of the given types that anybody claims, of the given entities or any, to be derived from a point of view
// access: read
// params: types, actors, limit
MATCH (source:Entity)<-[:ABOUT]-(claim:Claim {of: 'relation'})-[:OBJECT]->(target:Entity)
WHERE claim.predicate IN $types
  AND (size($actors) = 0 OR source.id IN $actors OR target.id IN $actors)
RETURN DISTINCT claim.predicate AS type, source.id AS source, target.id AS target
ORDER BY type, source, target
LIMIT $limit
