// purpose: How many claims, and transfers that they are about, fall on which steps of time, by when they were said
// access: read
// params: step
MATCH (claim:Claim)-[:ABOUT]->(about)
WITH CASE WHEN claim.saidEarliest IS NOT NULL THEN date.truncate($step, claim.saidEarliest) END AS first,
  CASE WHEN claim.saidLatest IS NOT NULL THEN date.truncate($step, claim.saidLatest) END AS last,
  count(claim) AS claims, count(DISTINCT CASE WHEN about:Transfer THEN about END) AS transfers
RETURN toString(first) AS first, toString(last) AS last, transfers, claims
