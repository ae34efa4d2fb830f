// purpose: Withdraws claims that a newer edition no longer makes
// access: write
// params: ids, import, day
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
SET claim.withdrawn = $day, claim.withdrawnEarliest = date($day), claim.withdrawnLatest = date($day),
  claim.withdrawnBy = $import
