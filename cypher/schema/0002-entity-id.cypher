// purpose: Each entity is stored once; also the look-up of an entity by its id
// access: schema
CREATE CONSTRAINT entity_id IF NOT EXISTS
FOR (n:Entity) REQUIRE n.id IS UNIQUE
