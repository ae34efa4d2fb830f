// purpose: Deletes transfers about which nobody says anything
// access: write
// params: ids
UNWIND $ids AS id
MATCH (transfer:Transfer {id: id})
DETACH DELETE transfer
