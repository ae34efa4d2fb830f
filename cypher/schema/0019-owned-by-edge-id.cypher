// purpose: Each OWNED_BY edge is drawn once; also the look-up of it by its id
// access: schema
CREATE CONSTRAINT owned_by_edge_id IF NOT EXISTS
FOR ()-[r:OWNED_BY]-() REQUIRE r.id IS UNIQUE
