// purpose: Each SPEAKS_FOR edge is drawn once; also the look-up of it by its id
// access: schema
CREATE CONSTRAINT speaks_for_edge_id IF NOT EXISTS
FOR ()-[r:SPEAKS_FOR]-() REQUIRE r.id IS UNIQUE
