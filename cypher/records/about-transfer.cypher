// purpose: Joins claims to the transfers they speak of
// access: write
// params: rows
UNWIND $rows AS row
MATCH (claim:Claim {id: row.source})
MATCH (transfer:Transfer {id: row.target})
CREATE (claim)-[:ABOUT]->(transfer)
