// purpose: Some of what an import created or changed
// access: read
// params: import, limit
MATCH (change:Change {import: $import})
WITH change ORDER BY change.id LIMIT $limit
RETURN change.id AS id, change.created AS created, change.before AS before, change.family AS family
