// purpose: Each TOOK_PART_IN edge is drawn once; also the look-up of it by its id
// access: schema
CREATE CONSTRAINT took_part_in_edge_id IF NOT EXISTS
FOR ()-[r:TOOK_PART_IN]-() REQUIRE r.id IS UNIQUE
