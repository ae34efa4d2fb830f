// purpose: Each PARTNER_OF edge is drawn once; also the look-up of it by its id
// access: schema
CREATE CONSTRAINT partner_of_edge_id IF NOT EXISTS
FOR ()-[r:PARTNER_OF]-() REQUIRE r.id IS UNIQUE
