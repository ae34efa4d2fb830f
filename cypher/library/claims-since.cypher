// purpose: Claims whose speaker said them on or after a day, or whose document appeared then
// access: read
// params: since
// title: Claims said since a day
// display: table
// param: since date "Since" 2024-01-01
MATCH (claim:Claim)-[:REPORTED_IN]->(document:Document)
WITH claim, document, coalesce(claim.saidLatest, document.publishedLatest) AS day
WHERE day >= date($since)
MATCH (claim)-[:CLAIMED_BY]->(who)
RETURN toString(day) AS day, who.name AS speaker, claim.summary AS says, document.title AS document
ORDER BY day, says
