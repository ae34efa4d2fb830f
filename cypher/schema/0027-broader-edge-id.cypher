// purpose: Each BROADER edge is drawn once; also the look-up of it by its id
// access: schema
CREATE CONSTRAINT broader_edge_id IF NOT EXISTS
FOR ()-[r:BROADER]-() REQUIRE r.id IS UNIQUE
