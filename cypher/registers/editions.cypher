// purpose: The claims that stand under the given bases, from whatever edition
// access: read
// params: bases
UNWIND $bases AS base
MATCH (claim:Claim)
WHERE claim.id STARTS WITH base + '.'
RETURN base, claim.id AS id, claim.withdrawn IS NOT NULL AS withdrawn, claim.withdrawnBy AS by
