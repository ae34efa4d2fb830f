// purpose: Takes findings away that concern nothing any more
// access: write
// params: limit
MATCH (finding:Finding)
WHERE NOT EXISTS { (finding)-[:CONCERNS]->() }
WITH finding LIMIT $limit
DETACH DELETE finding
RETURN count(*) AS erased
