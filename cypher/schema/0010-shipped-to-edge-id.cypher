// purpose: Each SHIPPED_TO edge is drawn once; also the look-up of it by its id
// access: schema
CREATE CONSTRAINT shipped_to_edge_id IF NOT EXISTS
FOR ()-[r:SHIPPED_TO]-() REQUIRE r.id IS UNIQUE
