// purpose: Joins transfers to everyone who denies them
// access: write
// params: rows
UNWIND $rows AS row
MATCH (transfer:Transfer {id: row.transfer})
MATCH (actor:Entity {id: row.actor})
CREATE (transfer)-[:DENIED_BY]->(actor)
