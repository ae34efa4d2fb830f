// purpose: Joins claims to the earlier ones they pass on
// access: write
// params: rows
UNWIND $rows AS row
MATCH (claim:Claim {id: row.source})
MATCH (earlier:Claim {id: row.target})
CREATE (claim)-[:REPEATS]->(earlier)
