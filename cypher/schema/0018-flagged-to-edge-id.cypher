// purpose: Each FLAGGED_TO edge is drawn once; also the look-up of it by its id
// access: schema
CREATE CONSTRAINT flagged_to_edge_id IF NOT EXISTS
FOR ()-[r:FLAGGED_TO]-() REQUIRE r.id IS UNIQUE
