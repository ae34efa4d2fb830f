// purpose: Grades the credibility of a claim; one grade stands, the latest
// access: write
// params: id, of, credibility, because, author, graded
MATCH (claim:Claim {id: $of})
MERGE (grade:Grade {id: $id})
SET grade.credibility = $credibility, grade.because = $because, grade.author = $author, grade.graded = $graded
MERGE (grade)-[:GRADES]->(claim)
RETURN claim.id AS of
