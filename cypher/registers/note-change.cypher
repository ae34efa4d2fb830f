// purpose: Keeps what an import created or changed, for taking it back
// access: write
// params: rows
UNWIND $rows AS row
CREATE (change:Change)
SET change = row
