// purpose: Records an analyst's own assessment, joined to what it is about and to the claims it weighs
// access: write
// params: id, about, statement, likelihood, author, rationale, assessed, claims
OPTIONAL MATCH (transfer:Transfer {id: $about})
OPTIONAL MATCH (claim:Claim {id: $about})
WITH coalesce(transfer, claim) AS subject
WHERE subject IS NOT NULL
CREATE (assessment:Assessment {id: $id, about: $about, statement: $statement, likelihood: $likelihood, author: $author,
  rationale: $rationale, assessed: $assessed, claims: $claims})
CREATE (assessment)-[:ASSESSES]->(subject)
WITH assessment
CALL (assessment) {
  UNWIND $claims AS id
  MATCH (claim:Claim {id: id})
  CREATE (assessment)-[:RESTS_ON]->(claim)
}
RETURN assessment.id AS id
