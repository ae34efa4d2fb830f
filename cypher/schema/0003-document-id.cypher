// purpose: Each document is stored once; also the look-up of a document by its id
// access: schema
CREATE CONSTRAINT document_id IF NOT EXISTS
FOR (n:Document) REQUIRE n.id IS UNIQUE
