// purpose: Shipments for which nobody states a number; that it is undisclosed is none
// access: read
// title: Shipments without a number
// display: table
MATCH (sender:Actor)-[edge:SHIPPED_TO]->(receiver:Actor)
WHERE all(amount IN edge.amounts WHERE amount CONTAINS ': an undisclosed ')
MATCH (transfer:Transfer {id: edge.transfer})
RETURN transfer.name AS transfer, sender.name AS from, receiver.name AS to
ORDER BY transfer
