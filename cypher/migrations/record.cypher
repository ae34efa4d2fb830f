// purpose: Records that a step of the schema was applied; a second recorder of the same step changes nothing
// access: write
// params: id, sha256
MERGE (step:Migration {id: $id})
ON CREATE SET step.sha256 = $sha256, step.applied = datetime()
