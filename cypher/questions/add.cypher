// purpose: Saves a question
// access: write
// params: id, title, description, query, parameters, display
CREATE (question:Question {id: $id, created: datetime()})
SET question += {title: $title, description: $description, query: $query, parameters: $parameters, display: $display}
