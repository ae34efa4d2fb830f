// purpose: Tests: takes longer than any test waits
// access: read
UNWIND range(1, 100000) AS a
UNWIND range(1, 100000) AS b
WITH a, b WHERE a * b = 0
RETURN count(*) AS rows
