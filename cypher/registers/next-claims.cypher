// purpose: The claims of a register behind a given one that are not withdrawn, in their order
// access: read
// params: prefix, after, limit
MATCH (claim:Claim)
WHERE claim.id > $after AND claim.id STARTS WITH $prefix
WITH claim
ORDER BY claim.id
LIMIT $limit
RETURN claim.id AS id, claim.withdrawn IS NOT NULL AS withdrawn, claim.withdrawnBy AS by
