// purpose: Each GIFTED edge is drawn once; also the look-up of it by its id
// access: schema
CREATE CONSTRAINT gifted_edge_id IF NOT EXISTS
FOR ()-[r:GIFTED]-() REQUIRE r.id IS UNIQUE
