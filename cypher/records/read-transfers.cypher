// purpose: Transfers by id, as they were written
// access: read
// params: ids
UNWIND $ids AS id
MATCH (from:Entity)<-[:FROM]-(transfer:Transfer {id: id})-[:TO]->(to:Entity)
RETURN properties(transfer) AS properties, from.id AS from, to.id AS to,
  head([(transfer)-[:OF]->(commodity) | commodity.id]) AS commodity,
  [(transfer)-[via:VIA]->(site) | {site: site.id, leg: via.leg, mode: via.mode}] AS via,
  [(transfer)-[:CARRIED_BY]->(vessel) | vessel.id] AS carriedBy,
  [(transfer)-[:IN_RETURN_FOR]->(other) | other.id] AS inReturnFor,
  [(transfer)-[:PART_OF]->(whole) | whole.id] AS partOf
