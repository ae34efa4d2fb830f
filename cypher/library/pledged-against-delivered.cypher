// purpose: For each pledge, what is said to have been shipped of it
// access: read
// title: Pledged against delivered
// display: table
MATCH (giver:Actor)-[pledge:PLEDGED_TO]->(taker:Actor)
OPTIONAL MATCH (giver)-[shipped:SHIPPED_TO]->(taker)
WHERE shipped.transfer = pledge.transfer
RETURN giver.name AS from, taker.name AS to, pledge.amounts AS pledged, coalesce(shipped.amounts, []) AS shipped
ORDER BY from, to
