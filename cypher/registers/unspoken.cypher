// purpose: Of the given transfers those about which nobody says anything
// access: read
// params: ids
UNWIND $ids AS id
MATCH (transfer:Transfer {id: id})
WHERE NOT EXISTS { (transfer)<-[:ABOUT]-() }
RETURN transfer.id AS id
