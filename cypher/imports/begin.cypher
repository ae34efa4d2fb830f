// purpose: Begins an import, or finds the one that was begun before
// access: write
// params: id, properties, document
MATCH (document:Document {id: $document})
MERGE (import:Import {id: $id})
ON CREATE SET import += $properties, import.recorded = datetime(), import.state = 'running',
  import.day = toString(date())
MERGE (import)-[:BROUGHT]->(document)
RETURN import.state AS state, import.day AS day
