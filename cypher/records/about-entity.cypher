// purpose: Joins claims to the entities they speak of
// access: write
// params: rows
UNWIND $rows AS row
MATCH (claim:Claim {id: row.source})
MATCH (entity:Entity {id: row.target})
CREATE (claim)-[:ABOUT]->(entity)
