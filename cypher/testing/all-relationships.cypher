// purpose: Tests: every relationship but those of imports, for a comparison of two graphs
// access: read
MATCH (source)-[relationship]->(target)
WHERE NOT source:Import
RETURN source.id AS source, type(relationship) AS type, target.id AS target, properties(relationship) AS properties
