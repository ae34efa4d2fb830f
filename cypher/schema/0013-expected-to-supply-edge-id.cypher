// purpose: Each EXPECTED_TO_SUPPLY edge is drawn once; also the look-up of it by its id
// access: schema
CREATE CONSTRAINT expected_to_supply_edge_id IF NOT EXISTS
FOR ()-[r:EXPECTED_TO_SUPPLY]-() REQUIRE r.id IS UNIQUE
