// purpose: Deletes entities of a rolled-back import that nothing points to
// access: write
// params: ids
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WHERE NOT EXISTS { (entity)--() }
DELETE entity
