// purpose: Each LINKED_TO edge is drawn once; also the look-up of it by its id
// access: schema
CREATE CONSTRAINT linked_to_edge_id IF NOT EXISTS
FOR ()-[r:LINKED_TO]-() REQUIRE r.id IS UNIQUE
