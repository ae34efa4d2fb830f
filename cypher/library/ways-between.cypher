// purpose: Shortest paths between two entities over every kind of edge
// access: read
// params: from, to
// title: Ways between two entities
// display: graph
// param: from entity "From" leader:vladimir-putin
// param: to entity "To" country:KP
MATCH (a:Entity {id: $from})
MATCH (b:Entity {id: $to})
MATCH path = allShortestPaths((a)-[:SHIPPED_TO|GIFTED|PLEDGED_TO|EXPECTED_TO_SUPPLY|LEADS|MEMBER_OF|SPEAKS_FOR|LOCATED_IN|SAILED_TO|TOOK_PART_IN|PARTNER_OF|LINKED_TO*..6]-(b))
RETURN path
LIMIT 50
