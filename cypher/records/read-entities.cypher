// purpose: Entities by id, as they were written
// access: read
// params: ids
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN properties(entity) AS properties
