// purpose: The path of no steps from an entity to itself, for an analyst to run and change
// access: read
// params: from
MATCH path = (:Entity {id: $from})
RETURN path
