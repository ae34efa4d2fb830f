// purpose: Exchange edges that go back to a single independent origin
// access: read
// title: Edges that rest on one origin only
// display: graph
MATCH (sender:Actor)-[edge:SHIPPED_TO|GIFTED|PLEDGED_TO|EXPECTED_TO_SUPPLY]->(receiver:Actor)
WHERE edge.origins = 1
RETURN sender, edge, receiver
ORDER BY edge.id
