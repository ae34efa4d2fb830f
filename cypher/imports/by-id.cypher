// purpose: An import by its id
// access: read
// params: id
MATCH (import:Import {id: $id})
RETURN import.id AS id
