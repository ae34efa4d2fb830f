// purpose: Documents by id, as they were written
// access: read
// params: ids
UNWIND $ids AS id
MATCH (document:Document {id: id})
RETURN properties(document) AS properties, head([(document)-[:PUBLISHED_BY]->(actor) | actor.id]) AS publisher
