// purpose: The ids of entities behind a given one, in their order
// access: read
// params: after, limit
MATCH (entity:Entity)
WHERE entity.id > $after
RETURN entity.id AS id
ORDER BY id
LIMIT $limit
