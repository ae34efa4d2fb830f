// purpose: Waits until every index can be used, two minutes at the most
// access: read
CALL db.awaitIndexes(120)
