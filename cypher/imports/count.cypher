// purpose: Adds what a batch did to the counts of its import
// access: write
// params: id, counts
MATCH (import:Import {id: $id})
UNWIND keys($counts) AS name
SET import[name] = coalesce(import[name], 0) + $counts[name]
