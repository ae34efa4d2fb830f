// purpose: Tests: takes every node without relationships away, but not the schema, a part at a time
// access: write
// params: limit
MATCH (node)
WHERE NOT node:Migration AND NOT (node)--()
WITH node LIMIT $limit
DELETE node
RETURN count(*) AS gone
