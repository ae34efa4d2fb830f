// purpose: Takes the links of claims away that are about to be written anew
// access: write
// params: ids
UNWIND $ids AS id
MATCH (:Claim {id: id})-[link:ABOUT|OBJECT|CLAIMED_BY|REPORTED_IN|REPEATS|CORRECTS|RETRACTS|COUNTS]->()
DELETE link
