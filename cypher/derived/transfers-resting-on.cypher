// purpose: Transfers whose working names the given entities or documents
// access: read
// params: ids
UNWIND $ids AS id
CALL (id) {
  MATCH (:Entity {id: id})<-[:CLAIMED_BY|COUNTS]-(:Claim)-[:ABOUT]->(transfer:Transfer)
  RETURN transfer
  UNION
  MATCH (:Entity {id: id})<-[:OF|VIA]-(transfer:Transfer)
  RETURN transfer
  UNION
  MATCH (:Document {id: id})<-[:REPORTED_IN]-(:Claim)-[:ABOUT]->(transfer:Transfer)
  RETURN transfer
}
RETURN DISTINCT transfer.id AS id
