// purpose: Exchange edges of a commodity and all narrower ones
// access: read
// params: commodity
// title: Where a commodity goes
// display: graph
// param: commodity commodity "Commodity" commodity:arms-and-munitions
MATCH (:Commodity {id: $commodity})<-[:BROADER*0..6]-(narrower:Commodity)
WITH collect(DISTINCT narrower.id) AS commodities
MATCH (sender:Actor)-[edge:SHIPPED_TO|GIFTED|PLEDGED_TO|EXPECTED_TO_SUPPLY]->(receiver:Actor)
WHERE edge.commodity IN commodities
RETURN sender, edge, receiver
ORDER BY edge.id
