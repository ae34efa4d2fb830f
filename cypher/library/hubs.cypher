// purpose: Actors and sites by the number of shortest ways between others that pass through them (betweenness, up to 4 steps)
// access: read
// params: limit
// title: Hubs: who lies between the others
// display: table
// param: limit number "Rows" 10
MATCH (a:Entity)-[:SHIPPED_TO|GIFTED|PLEDGED_TO|EXPECTED_TO_SUPPLY|SAILED_TO|LOCATED_IN|LEADS]-()
WITH collect(DISTINCT a) AS ends
UNWIND ends AS a
UNWIND ends AS b
WITH a, b
WHERE a.id < b.id
MATCH path = allShortestPaths((a)-[:SHIPPED_TO|GIFTED|PLEDGED_TO|EXPECTED_TO_SUPPLY|SAILED_TO|LOCATED_IN|LEADS*..4]-(b))
WITH a, b, collect(path) AS paths
UNWIND paths AS path
UNWIND nodes(path)[1..-1] AS between
WITH between, 1.0 / size(paths) AS share
RETURN between.name AS hub, round(sum(share), 2) AS betweenness
ORDER BY betweenness DESC, hub
LIMIT toInteger($limit)
