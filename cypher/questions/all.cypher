// purpose: The analysts' own questions, by title
// access: read
MATCH (question:Question)
RETURN question.id AS id, question.title AS title, question.description AS description, question.query AS query,
  question.parameters AS parameters, question.display AS display
ORDER BY title, id
