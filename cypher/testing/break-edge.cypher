// purpose: Tests: draws an edge that rests on no claim
// access: write
// params: source, target
MATCH (source:Entity {id: $source})
MATCH (target:Entity {id: $target})
CREATE (source)-[:SHIPPED_TO {id: 'SHIPPED_TO:by-hand', claims: []}]->(target)
