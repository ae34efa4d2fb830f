// purpose: A transfer with the names of all it points to and of what points to it
// access: read
// params: id
MATCH (from:Entity)<-[:FROM]-(transfer:Transfer {id: $id})-[:TO]->(to:Entity)
RETURN transfer.id AS id, transfer.name AS name, transfer.terms AS terms,
  from {.id, .name, .identified} AS from, to {.id, .name, .identified} AS to,
  head([(transfer)-[:OF]->(commodity) | commodity {.id, .name, .identified}]) AS commodity,
  [(transfer)-[via:VIA]->(site) | {site: site.id, leg: via.leg, mode: via.mode, name: site.name}] AS via,
  [(transfer)-[:CARRIED_BY]->(vessel) | vessel {.id, .name, .identified}] AS carriedBy,
  [(transfer)-[:IN_RETURN_FOR]->(other) | other {.id, .name}] AS inReturnFor,
  [(transfer)<-[:IN_RETURN_FOR]-(other) | other {.id, .name}] AS returnedBy,
  [(transfer)-[:PART_OF]->(other) | other {.id, .name}] AS partOf,
  [(transfer)<-[:PART_OF]-(other) | other {.id, .name}] AS parts
