// purpose: Edges with imagery, tracking or inspection among their evidence
// access: read
// title: Observed, not only said
// display: graph
MATCH (a:Entity)-[edge]->(b:Entity)
WHERE edge.status = 'observed'
RETURN a, edge, b
ORDER BY edge.id
