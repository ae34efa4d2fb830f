// purpose: Tests: every node but the history of the database itself, for a comparison of two graphs
// access: read
MATCH (node)
WHERE NOT node:Migration AND NOT node:Import
RETURN labels(node) AS labels, properties(node) AS properties
