// purpose: Each MEMBER_OF edge is drawn once; also the look-up of it by its id
// access: schema
CREATE CONSTRAINT member_of_edge_id IF NOT EXISTS
FOR ()-[r:MEMBER_OF]-() REQUIRE r.id IS UNIQUE
