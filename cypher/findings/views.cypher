// purpose: Findings by id with the names of what they concern and of who speaks in them
// access: read
// params: ids
UNWIND $ids AS id
MATCH (finding:Finding {id: id})
RETURN properties(finding) AS properties,
  [(finding)-[:CONCERNS]->(subject:Transfer) | subject {.id, .name}] AS transfers,
  [(finding)-[:CONCERNS]->(subject:Entity) | subject {.id, .name, .identified}] AS subjects,
  [(finding)-[:RESTS_ON]->(:Claim)-[:CLAIMED_BY]->(speaker:Entity) | speaker {.id, .name, .identified}] AS speakers
