// purpose: Deletes claims that a rolled-back import had brought
// access: write
// params: ids
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
DETACH DELETE claim
