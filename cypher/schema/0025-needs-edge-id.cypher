// purpose: Each NEEDS edge is drawn once; also the look-up of it by its id
// access: schema
CREATE CONSTRAINT needs_edge_id IF NOT EXISTS
FOR ()-[r:NEEDS]-() REQUIRE r.id IS UNIQUE
