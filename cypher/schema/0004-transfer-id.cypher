// purpose: Each transfer is stored once; also the look-up of a transfer by its id
// access: schema
CREATE CONSTRAINT transfer_id IF NOT EXISTS
FOR (n:Transfer) REQUIRE n.id IS UNIQUE
