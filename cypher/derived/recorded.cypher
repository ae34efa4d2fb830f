// purpose: When the given claims entered the database
// access: read
// params: ids
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
RETURN claim.id AS id, toString(claim.recorded) AS recorded
