// purpose: Tests: takes a claim its speaker
// access: write
// params: id
MATCH (:Claim {id: $id})-[by:CLAIMED_BY]->()
DELETE by
