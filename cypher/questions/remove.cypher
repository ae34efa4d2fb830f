// purpose: Removes a question
// access: write
// params: id
MATCH (question:Question {id: $id})
WITH question, question.id AS id
DELETE question
RETURN id
