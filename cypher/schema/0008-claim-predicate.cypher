// purpose: Finds the claims of one type of relation
// access: schema
CREATE INDEX claim_predicate IF NOT EXISTS
FOR (n:Claim) ON (n.predicate)
