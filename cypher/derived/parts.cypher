// purpose: The parts that belong to the given transfers, one step down
// access: read
// params: ids
UNWIND $ids AS id
MATCH (:Transfer {id: id})<-[:PART_OF]-(part:Transfer)
RETURN id AS source, part.id AS target
