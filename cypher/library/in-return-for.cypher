// purpose: Transfers made in return for another transfer, with both sides
// access: read
// title: What was given in return for what
// display: table
MATCH (back:Transfer)-[:IN_RETURN_FOR]->(first:Transfer)
MATCH (back)-[:FROM]->(giver), (back)-[:TO]->(taker)
OPTIONAL MATCH (back)-[:OF]->(what:Commodity)
RETURN first.name AS first, back.name AS inReturn, giver.name AS from, taker.name AS to, what.name AS commodity
ORDER BY first, inReturn
