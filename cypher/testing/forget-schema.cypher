// purpose: Tests: makes the database forget which steps of the schema it has
// access: write
MATCH (step:Migration)
DELETE step
