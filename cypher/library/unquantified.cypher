// purpose: Shipments for which nobody states an amount
// access: read
// title: Shipments without a number
// display: table
MATCH (sender:Actor)-[edge:SHIPPED_TO]->(receiver:Actor)
WHERE size(edge.amounts) = 0
MATCH (transfer:Transfer {id: edge.transfer})
RETURN transfer.name AS transfer, sender.name AS from, receiver.name AS to
ORDER BY transfer
