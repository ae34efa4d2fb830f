// purpose: Tests: empties the database of all but its schema, a part at a time
// access: write
// params: limit
MATCH (node)
WHERE NOT node:Migration
WITH node LIMIT $limit
DETACH DELETE node
RETURN count(*) AS gone
