// purpose: Each set of records is brought in once
// access: schema
CREATE CONSTRAINT import_id IF NOT EXISTS
FOR (n:Import) REQUIRE n.id IS UNIQUE
