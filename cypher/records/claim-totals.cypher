// purpose: How many claims are about an entity, and how many it makes
// access: read
// params: id
MATCH (node:Entity {id: $id})
RETURN count { (node)<-[:ABOUT]-() } + count { (node)<-[:OBJECT]-() } AS about,
  count { (node)<-[:CLAIMED_BY]-(:Claim) } AS said
