// purpose: How many claims stand in a document
// access: read
// params: id
MATCH (document:Document {id: $id})
RETURN count { (document)<-[:REPORTED_IN]-() } AS total
