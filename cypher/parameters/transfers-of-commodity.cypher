// purpose: Transfers of a commodity, and those of which some claim counts it
// access: read
// params: commodity, hs, after, limit
CALL () {
  MATCH (commodity:Commodity)
  WHERE commodity.id = $commodity OR ($hs IS NOT NULL AND commodity.hs STARTS WITH $hs)
  MATCH (commodity)<-[:OF]-(transfer:Transfer)
  RETURN transfer
  UNION
  MATCH (commodity:Commodity)
  WHERE commodity.id = $commodity OR ($hs IS NOT NULL AND commodity.hs STARTS WITH $hs)
  MATCH (commodity)<-[:COUNTS]-(:Claim)-[:ABOUT]->(transfer:Transfer)
  RETURN transfer
}
WITH transfer
WHERE transfer.id > $after
RETURN DISTINCT transfer.id AS id
ORDER BY id
LIMIT $limit
