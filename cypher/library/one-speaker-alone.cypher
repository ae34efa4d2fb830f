// purpose: Exchange edges that nobody but this speaker affirms
// access: read
// params: speaker
// title: What a speaker alone supports
// display: graph
// param: speaker entity "Speaker" leader:shin-wonsik
MATCH (sender:Actor)-[edge:SHIPPED_TO|GIFTED|PLEDGED_TO|EXPECTED_TO_SUPPLY]->(receiver:Actor)
WHERE edge.speakers = [$speaker]
RETURN sender, edge, receiver
ORDER BY edge.id
