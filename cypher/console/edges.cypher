// purpose: Edges of the network among the relationships of an answer
// access: read
// params: ids
MATCH (source:Entity)-[edge]->(target:Entity)
WHERE elementId(edge) IN $ids
RETURN edge {.*, type: type(edge), source: source.id, target: target.id} AS edge
