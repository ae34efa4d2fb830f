// purpose: Writes transfers whole, with the two actors between whom they move
// access: write
// params: rows
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (transfer:Transfer {id: row.id})
SET transfer = row.properties
CREATE (transfer)-[:FROM]->(from), (transfer)-[:TO]->(to)
