// purpose: Each grade is stored once
// access: schema
CREATE CONSTRAINT grade_id IF NOT EXISTS
FOR (n:Grade) REQUIRE n.id IS UNIQUE
