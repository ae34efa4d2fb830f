// purpose: Joins documents to their publishers
// access: write
// params: rows
UNWIND $rows AS row
MATCH (document:Document {id: row.source})
MATCH (publisher:Entity {id: row.target})
CREATE (document)-[:PUBLISHED_BY]->(publisher)
