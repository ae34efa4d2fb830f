// purpose: Disputed exchange edges, those with the most independent origins first
// access: read
// title: Contested edges by number of origins
// display: table
MATCH (sender:Actor)-[edge:SHIPPED_TO|GIFTED|PLEDGED_TO|EXPECTED_TO_SUPPLY]->(receiver:Actor)
WHERE edge.disputed
MATCH (transfer:Transfer {id: edge.transfer})
RETURN transfer.name AS transfer, sender.name AS from, receiver.name AS to, edge.origins AS origins, edge.denied AS denials
ORDER BY origins DESC, transfer
