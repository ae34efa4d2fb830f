// purpose: How many claims, and transfers that they are about, fall on which steps of time, by when their documents came out
// access: read
// params: step
MATCH (document:Document)<-[:REPORTED_IN]-(claim:Claim)-[:ABOUT]->(about)
WITH CASE WHEN document.publishedEarliest IS NOT NULL THEN date.truncate($step, document.publishedEarliest) END AS first,
  CASE WHEN document.publishedLatest IS NOT NULL THEN date.truncate($step, document.publishedLatest) END AS last,
  count(claim) AS claims, count(DISTINCT CASE WHEN about:Transfer THEN about END) AS transfers
RETURN toString(first) AS first, toString(last) AS last, transfers, claims
