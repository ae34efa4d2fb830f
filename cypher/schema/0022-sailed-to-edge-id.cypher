// purpose: Each SAILED_TO edge is drawn once; also the look-up of it by its id
// access: schema
CREATE CONSTRAINT sailed_to_edge_id IF NOT EXISTS
FOR ()-[r:SAILED_TO]-() REQUIRE r.id IS UNIQUE
