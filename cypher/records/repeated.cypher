// purpose: The claims that the given claims repeat, one step back
// access: read
// params: ids
UNWIND $ids AS id
MATCH (:Claim {id: id})-[:REPEATS]->(earlier:Claim)
RETURN id AS source, earlier.id AS target
