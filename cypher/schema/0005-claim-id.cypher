// purpose: Each claim is stored once; also the look-up of a claim by its id
// access: schema
CREATE CONSTRAINT claim_id IF NOT EXISTS
FOR (n:Claim) REQUIRE n.id IS UNIQUE
