// purpose: Says that an import was taken back, and lets its document go where nothing else stands in it
// access: write
// params: id, document
MATCH (import:Import {id: $id})
SET import.state = 'rolled back', import.id = $id + '.' + toString(datetime())
WITH import
OPTIONAL MATCH (import)-[brought:BROUGHT]->(document:Document {id: $document})
DELETE brought
WITH DISTINCT document
WHERE document IS NOT NULL AND NOT EXISTS { (document)<-[:REPORTED_IN|BROUGHT]-() }
DETACH DELETE document
