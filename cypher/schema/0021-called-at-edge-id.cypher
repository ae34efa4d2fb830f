// purpose: Each CALLED_AT edge is drawn once; also the look-up of it by its id
// access: schema
CREATE CONSTRAINT called_at_edge_id IF NOT EXISTS
FOR ()-[r:CALLED_AT]-() REQUIRE r.id IS UNIQUE
