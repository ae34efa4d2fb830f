// purpose: Claims whose speaker said them on or after a day; where that is not known, by the day their document appeared or, failing that, by when it must have been written
// access: read
// params: since
// title: Claims since a day
// display: table
// param: since date "Since" 2024-01-01
MATCH (claim:Claim)-[:REPORTED_IN]->(document:Document)
// ISO days compare as texts, also where only a month is known.
WITH claim, document, coalesce(toString(claim.saidLatest), toString(document.publishedLatest), document.dateInferred) AS day
WHERE day >= $since
MATCH (claim)-[:CLAIMED_BY]->(who)
RETURN day, who.name AS speaker, claim.summary AS says, document.title AS document
ORDER BY day, says
