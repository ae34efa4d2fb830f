// purpose: Creates transfers that nobody has spoken of yet, with their actors and commodity
// access: write
// params: rows
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (transfer:Transfer)
SET transfer = row.properties
CREATE (transfer)-[:FROM]->(from), (transfer)-[:TO]->(to)
WITH transfer, row
WHERE row.commodity IS NOT NULL
MATCH (commodity:Entity {id: row.commodity})
CREATE (transfer)-[:OF]->(commodity)
