// purpose: The ids of transfers behind a given one, in their order
// access: read
// params: after, limit
MATCH (transfer:Transfer)
WHERE transfer.id > $after
RETURN transfer.id AS id
ORDER BY id
LIMIT $limit
