// purpose: How many claims, and transfers that they are about, fall on which steps of time, by when they entered this database
// access: read
// params: step
MATCH (claim:Claim)-[:ABOUT]->(about)
WITH date.truncate($step, date(claim.recorded)) AS day, count(claim) AS claims,
  count(DISTINCT CASE WHEN about:Transfer THEN about END) AS transfers
RETURN toString(day) AS first, toString(day) AS last, transfers, claims
