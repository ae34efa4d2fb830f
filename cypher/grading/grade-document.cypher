// purpose: Grades the reliability of a document; one grade stands, the latest
// access: write
// params: id, of, reliability, because, author, graded
MATCH (document:Document {id: $of})
MERGE (grade:Grade {id: $id})
SET grade.reliability = $reliability, grade.because = $because, grade.author = $author, grade.graded = $graded
MERGE (grade)-[:GRADES]->(document)
RETURN document.id AS of
