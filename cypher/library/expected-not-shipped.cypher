// purpose: Supplies that somebody foresees and nobody says have happened
// access: read
// title: Expected, not shipped
// display: graph
MATCH (sender:Actor)-[edge:EXPECTED_TO_SUPPLY]->(receiver:Actor)
RETURN sender, edge, receiver
ORDER BY edge.id
