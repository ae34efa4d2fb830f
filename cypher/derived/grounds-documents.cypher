// purpose: What comparisons look up of documents: their dates
// access: read
// params: ids
UNWIND $ids AS id
MATCH (document:Document {id: id})
RETURN document.id AS id, document.title AS title, document.type AS type, document.published AS published,
  document.dateInferred AS dateInferred, document.dateInferredBecause AS dateInferredBecause
