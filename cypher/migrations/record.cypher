// purpose: Records which steps of the schema were applied; a second recorder of the same step changes nothing
// access: write
// params: steps
UNWIND $steps AS applied
MERGE (step:Migration {id: applied.id})
ON CREATE SET step.sha256 = applied.sha256, step.applied = datetime()
