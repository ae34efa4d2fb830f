// purpose: Transfers between the given actors or any, to be derived from a point of view
// access: read
// params: actors, limit
MATCH (transfer:Transfer)
WHERE size($actors) = 0 OR EXISTS { MATCH (transfer)-[:FROM|TO]->(actor:Entity) WHERE actor.id IN $actors }
RETURN transfer.id AS id
ORDER BY id
LIMIT $limit
