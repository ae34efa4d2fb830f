// purpose: Each LEADS edge is drawn once; also the look-up of it by its id
// access: schema
CREATE CONSTRAINT leads_edge_id IF NOT EXISTS
FOR ()-[r:LEADS]-() REQUIRE r.id IS UNIQUE
