// purpose: Joins transfers to their commodities
// access: write
// params: rows
UNWIND $rows AS row
MATCH (transfer:Transfer {id: row.source})
MATCH (commodity:Entity {id: row.target})
CREATE (transfer)-[:OF]->(commodity)
