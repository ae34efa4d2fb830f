// purpose: The imports of a register that were not taken back, the newest first
// access: read
// params: set
MATCH (import:Import {set: $set})
WHERE import.state IS NOT NULL AND import.state <> 'rolled back'
RETURN import.id AS id, import.state AS state, import.sha256 AS sha256, import.mapping AS mapping, import.day AS day,
  import.document AS document
ORDER BY import.recorded DESC, import.id DESC
