// purpose: Each parameter is stored once
// access: schema
CREATE CONSTRAINT parameter_id IF NOT EXISTS
FOR (n:Parameter) REQUIRE n.id IS UNIQUE
