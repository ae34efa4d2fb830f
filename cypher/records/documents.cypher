// purpose: Writes documents whole, without their publishers
// access: write
// params: rows
UNWIND $rows AS row
MERGE (document:Document {id: row.id})
SET document = row.properties
SET document.publishedEarliest = date(row.publishedEarliest), document.publishedLatest = date(row.publishedLatest)
