// purpose: Joins claims to those they put right
// access: write
// params: rows
UNWIND $rows AS row
MATCH (claim:Claim {id: row.source})
MATCH (earlier:Claim {id: row.target})
CREATE (claim)-[:CORRECTS]->(earlier)
