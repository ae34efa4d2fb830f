// purpose: Each DISTANT_FROM edge is drawn once; also the look-up of it by its id
// access: schema
CREATE CONSTRAINT distant_from_edge_id IF NOT EXISTS
FOR ()-[r:DISTANT_FROM]-() REQUIRE r.id IS UNIQUE
