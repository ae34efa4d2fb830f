// purpose: Lets claims stand again that an edition had withdrawn
// access: write
// params: ids
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
REMOVE claim.withdrawn, claim.withdrawnEarliest, claim.withdrawnLatest, claim.withdrawnBy
