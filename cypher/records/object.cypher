// purpose: Joins claims of a relation to its second entity
// access: write
// params: rows
UNWIND $rows AS row
MATCH (claim:Claim {id: row.source})
MATCH (object:Entity {id: row.target})
CREATE (claim)-[:OBJECT]->(object)
