// purpose: The wholes that the given transfers belong to, one step up
// access: read
// params: ids
UNWIND $ids AS id
MATCH (:Transfer {id: id})-[:PART_OF]->(whole:Transfer)
RETURN id AS source, whole.id AS target
