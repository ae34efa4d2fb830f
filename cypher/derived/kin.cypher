// purpose: The wholes and the parts of the given transfers, one step in either direction
// access: read
// params: ids
UNWIND $ids AS id
MATCH (:Transfer {id: id})-[:PART_OF]-(other:Transfer)
RETURN DISTINCT id AS source, other.id AS target
