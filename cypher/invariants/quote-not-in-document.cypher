// purpose: A quote that does not occur in its document's text
// access: read
MATCH (claim:Claim)-[place:REPORTED_IN]->(document:Document)
WHERE place.quote IS NOT NULL AND NOT coalesce(document.text, '') CONTAINS
  coalesce(place.quotePrefix, '') + place.quote + coalesce(place.quoteSuffix, '')
RETURN claim.id AS claim, document.id AS document
