// purpose: Each finding is stored once
// access: schema
CREATE CONSTRAINT finding_id IF NOT EXISTS
FOR (n:Finding) REQUIRE n.id IS UNIQUE
