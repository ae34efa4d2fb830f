// purpose: Analysts' own assessments of a transfer and of its claims
// access: read
// params: id
CALL () {
  MATCH (:Transfer {id: $id})<-[:ASSESSES]-(assessment:Assessment)
  RETURN assessment
  UNION
  MATCH (:Transfer {id: $id})<-[:ABOUT]-(:Claim)<-[:ASSESSES]-(assessment:Assessment)
  RETURN assessment
}
RETURN DISTINCT properties(assessment) AS properties
