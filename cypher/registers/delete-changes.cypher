// purpose: Forgets changes that were taken back
// access: write
// params: ids, import
MATCH (change:Change {import: $import})
WHERE change.id IN $ids
DELETE change
