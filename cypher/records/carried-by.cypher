// purpose: Joins transfers to the vessels that carry them
// access: write
// params: rows
UNWIND $rows AS row
MATCH (transfer:Transfer {id: row.source})
MATCH (vessel:Entity {id: row.target})
CREATE (transfer)-[:CARRIED_BY]->(vessel)
