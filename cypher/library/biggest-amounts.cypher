// purpose: Exchange edges with a stated amount in a unit, the biggest first
// access: read
// params: unit
// title: The biggest amounts
// display: table
// param: unit text "Unit (as stored, such as one or tonne)" piece
MATCH (sender:Actor)-[edge:SHIPPED_TO|GIFTED|PLEDGED_TO|EXPECTED_TO_SUPPLY]->(receiver:Actor)
WHERE edge.high IS NOT NULL AND edge.unit = $unit
RETURN sender.name AS from, receiver.name AS to, type(edge) AS type, edge.low AS low, edge.high AS high, edge.amounts AS amounts
ORDER BY high DESC, edge.id
