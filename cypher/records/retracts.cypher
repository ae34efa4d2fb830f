// purpose: Joins claims to those they take back
// access: write
// params: rows
UNWIND $rows AS row
MATCH (claim:Claim {id: row.source})
MATCH (earlier:Claim {id: row.target})
CREATE (claim)-[:RETRACTS]->(earlier)
