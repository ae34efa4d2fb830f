// purpose: Each PLEDGED_TO edge is drawn once; also the look-up of it by its id
// access: schema
CREATE CONSTRAINT pledged_to_edge_id IF NOT EXISTS
FOR ()-[r:PLEDGED_TO]-() REQUIRE r.id IS UNIQUE
