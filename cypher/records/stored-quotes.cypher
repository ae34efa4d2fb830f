// purpose: The quotes that stored claims take from the given documents
// access: read
// params: ids
UNWIND $ids AS id
MATCH (document:Document {id: id})<-[place:REPORTED_IN]-(claim:Claim)
WHERE place.quote IS NOT NULL
RETURN document.id AS document, claim.id AS claim,
  coalesce(place.quotePrefix, '') + place.quote + coalesce(place.quoteSuffix, '') AS words
