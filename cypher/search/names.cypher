// purpose: Entities whose name or alias fits a full-text query, the best first
// access: read
// params: text, kinds, limit
CALL db.index.fulltext.queryNodes('names', $text)
YIELD node, score
WHERE size($kinds) = 0 OR split(node.id, ':')[0] IN $kinds
RETURN node.id AS id, node.name AS name, node.aliases AS aliases, node.identified AS identified, score
LIMIT $limit
