// purpose: What was given as a gift, from whom to whom
// access: read
// title: Gifts
// display: graph
MATCH (giver:Actor)-[gift:GIFTED]->(taker:Actor)
RETURN giver, gift, taker
ORDER BY gift.id
