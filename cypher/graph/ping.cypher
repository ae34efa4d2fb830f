// purpose: Asks whether the database answers a query
// access: read
RETURN 1 AS answer
