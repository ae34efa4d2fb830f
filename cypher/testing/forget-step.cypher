// purpose: Tests: makes the database believe that a step of the schema was another
// access: write
// params: id
MATCH (step:Migration {id: $id})
SET step.sha256 = 'another'
