// purpose: Each assessment is stored once
// access: schema
CREATE CONSTRAINT assessment_id IF NOT EXISTS
FOR (n:Assessment) REQUIRE n.id IS UNIQUE
