// purpose: Asks the store itself, because a broken server still accepts connections and answers what needs no store
// access: read
MATCH (n) RETURN 1 AS alive LIMIT 1
