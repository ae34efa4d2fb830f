// purpose: Tests: takes every relationship away, a part at a time, for a dense node has too many for one transaction
// access: write
// params: limit
MATCH ()-[relationship]->()
WITH relationship LIMIT $limit
DELETE relationship
RETURN count(*) AS gone
