// purpose: Joins transfers to those they pay for
// access: write
// params: rows
UNWIND $rows AS row
MATCH (transfer:Transfer {id: row.source})
MATCH (other:Transfer {id: row.target})
CREATE (transfer)-[:IN_RETURN_FOR]->(other)
