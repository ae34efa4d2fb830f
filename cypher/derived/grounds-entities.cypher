// purpose: What comparisons look up of entities: names, places, classification
// access: read
// params: ids
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity.id AS id, entity.name AS name, entity.lat AS lat, entity.lon AS lon, entity.hs AS hs
