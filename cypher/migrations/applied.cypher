// purpose: The steps of the schema that this database has, in their order
// access: read
MATCH (step:Migration)
RETURN step.id AS id, step.sha256 AS sha256
ORDER BY id
