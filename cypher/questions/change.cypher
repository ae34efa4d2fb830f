// purpose: Replaces a question's words and query
// access: write
// params: id, title, description, query, parameters, display
MATCH (question:Question {id: $id})
SET question += {title: $title, description: $description, query: $query, parameters: $parameters, display: $display, changed: datetime()}
RETURN question.id AS id
