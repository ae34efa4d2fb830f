// purpose: Says which register brought entities
// access: write
// params: ids, register
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
SET entity.register = $register
