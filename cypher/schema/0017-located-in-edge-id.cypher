// purpose: Each LOCATED_IN edge is drawn once; also the look-up of it by its id
// access: schema
CREATE CONSTRAINT located_in_edge_id IF NOT EXISTS
FOR ()-[r:LOCATED_IN]-() REQUIRE r.id IS UNIQUE
