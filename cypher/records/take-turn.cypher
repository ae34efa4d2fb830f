// purpose: Lets one writer of records work at a time: holds a lock until the transaction ends
// access: write
// params: step
MATCH (step:Migration {id: $step})
SET step.applied = step.applied
RETURN step.id AS id
