// purpose: Records an import and joins it to the documents it brought
// access: write
// params: id, set, sha256, recorded, counts, documents
CREATE (import:Import {id: $id, set: $set, sha256: $sha256, recorded: datetime($recorded)})
SET import += $counts
WITH import
UNWIND $documents AS id
MATCH (document:Document {id: id})
CREATE (import)-[:BROUGHT]->(document)
