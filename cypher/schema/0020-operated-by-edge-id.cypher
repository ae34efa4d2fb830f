// purpose: Each OPERATED_BY edge is drawn once; also the look-up of it by its id
// access: schema
CREATE CONSTRAINT operated_by_edge_id IF NOT EXISTS
FOR ()-[r:OPERATED_BY]-() REQUIRE r.id IS UNIQUE
