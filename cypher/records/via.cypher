// purpose: Joins transfers to the ports and places on their routes
// access: write
// params: rows
UNWIND $rows AS row
MATCH (transfer:Transfer {id: row.source})
MATCH (site:Entity {id: row.target})
CREATE (transfer)-[:VIA {leg: row.leg, mode: row.mode}]->(site)
