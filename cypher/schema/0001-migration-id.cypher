// purpose: Each step of the schema is recorded once
// access: schema
CREATE CONSTRAINT migration_id IF NOT EXISTS
FOR (n:Migration) REQUIRE n.id IS UNIQUE
