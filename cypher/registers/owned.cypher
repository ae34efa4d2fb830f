// purpose: Which register brought the given entities
// access: read
// params: ids
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN id, entity.register AS register
