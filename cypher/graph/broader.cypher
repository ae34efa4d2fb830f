// purpose: What each commodity is a kind of, however far
// access: read
// params: ids
UNWIND $ids AS id
MATCH (commodity:Commodity {id: id})-[:BROADER*1..12]->(wider:Commodity)
WITH DISTINCT id, wider
ORDER BY id, wider.id
RETURN id, collect(wider {.id, .name}) AS broader
