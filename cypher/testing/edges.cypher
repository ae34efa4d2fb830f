// purpose: Tests: every derived edge between entities
// access: read
MATCH (source:Entity)-[edge]->(target:Entity)
RETURN source.id AS source, type(edge) AS type, target.id AS target, properties(edge) AS properties
ORDER BY edge.id
