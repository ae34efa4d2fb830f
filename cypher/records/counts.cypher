// purpose: Joins claims to the commodities that their amounts count
// access: write
// params: rows
UNWIND $rows AS row
MATCH (claim:Claim {id: row.source})
MATCH (commodity:Entity {id: row.target})
CREATE (claim)-[:COUNTS]->(commodity)
