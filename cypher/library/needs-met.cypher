// purpose: What an actor needs, and who is said to ship it
// access: read
// params: actor
// title: Needs, and who meets them
// display: table
// param: actor entity "Actor" country:KP
MATCH (actor:Actor {id: $actor})-[:NEEDS]->(what:Commodity)
OPTIONAL MATCH (supplier:Actor)-[edge:SHIPPED_TO]->(actor)
WHERE edge.commodity = what.id
RETURN what.name AS need, collect(DISTINCT supplier.name) AS suppliers
ORDER BY need
