// purpose: Ends an import
// access: write
// params: id, state
MATCH (import:Import {id: $id})
SET import.state = $state
