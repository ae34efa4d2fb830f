// purpose: How many edges entities have, by type and direction, as the database keeps count
// access: read
// params: ids
UNWIND $ids AS id
MATCH (node:Entity {id: id})
UNWIND [
  {type: 'SHIPPED_TO', direction: 'out', total: count { (node)-[:SHIPPED_TO]->() }}, {type: 'SHIPPED_TO', direction: 'in', total: count { (node)<-[:SHIPPED_TO]-() }},
  {type: 'GIFTED', direction: 'out', total: count { (node)-[:GIFTED]->() }}, {type: 'GIFTED', direction: 'in', total: count { (node)<-[:GIFTED]-() }},
  {type: 'PLEDGED_TO', direction: 'out', total: count { (node)-[:PLEDGED_TO]->() }}, {type: 'PLEDGED_TO', direction: 'in', total: count { (node)<-[:PLEDGED_TO]-() }},
  {type: 'EXPECTED_TO_SUPPLY', direction: 'out', total: count { (node)-[:EXPECTED_TO_SUPPLY]->() }}, {type: 'EXPECTED_TO_SUPPLY', direction: 'in', total: count { (node)<-[:EXPECTED_TO_SUPPLY]-() }},
  {type: 'LEADS', direction: 'out', total: count { (node)-[:LEADS]->() }}, {type: 'LEADS', direction: 'in', total: count { (node)<-[:LEADS]-() }},
  {type: 'MEMBER_OF', direction: 'out', total: count { (node)-[:MEMBER_OF]->() }}, {type: 'MEMBER_OF', direction: 'in', total: count { (node)<-[:MEMBER_OF]-() }},
  {type: 'SPEAKS_FOR', direction: 'out', total: count { (node)-[:SPEAKS_FOR]->() }}, {type: 'SPEAKS_FOR', direction: 'in', total: count { (node)<-[:SPEAKS_FOR]-() }},
  {type: 'LOCATED_IN', direction: 'out', total: count { (node)-[:LOCATED_IN]->() }}, {type: 'LOCATED_IN', direction: 'in', total: count { (node)<-[:LOCATED_IN]-() }},
  {type: 'FLAGGED_TO', direction: 'out', total: count { (node)-[:FLAGGED_TO]->() }}, {type: 'FLAGGED_TO', direction: 'in', total: count { (node)<-[:FLAGGED_TO]-() }},
  {type: 'OWNED_BY', direction: 'out', total: count { (node)-[:OWNED_BY]->() }}, {type: 'OWNED_BY', direction: 'in', total: count { (node)<-[:OWNED_BY]-() }},
  {type: 'OPERATED_BY', direction: 'out', total: count { (node)-[:OPERATED_BY]->() }}, {type: 'OPERATED_BY', direction: 'in', total: count { (node)<-[:OPERATED_BY]-() }},
  {type: 'CALLED_AT', direction: 'out', total: count { (node)-[:CALLED_AT]->() }}, {type: 'CALLED_AT', direction: 'in', total: count { (node)<-[:CALLED_AT]-() }},
  {type: 'SAILED_TO', direction: 'out', total: count { (node)-[:SAILED_TO]->() }}, {type: 'SAILED_TO', direction: 'in', total: count { (node)<-[:SAILED_TO]-() }},
  {type: 'TOOK_PART_IN', direction: 'out', total: count { (node)-[:TOOK_PART_IN]->() }}, {type: 'TOOK_PART_IN', direction: 'in', total: count { (node)<-[:TOOK_PART_IN]-() }},
  {type: 'PARTNER_OF', direction: 'out', total: count { (node)-[:PARTNER_OF]->() }}, {type: 'PARTNER_OF', direction: 'in', total: count { (node)<-[:PARTNER_OF]-() }},
  {type: 'LINKED_TO', direction: 'out', total: count { (node)-[:LINKED_TO]->() }}, {type: 'LINKED_TO', direction: 'in', total: count { (node)<-[:LINKED_TO]-() }},
  {type: 'NEEDS', direction: 'out', total: count { (node)-[:NEEDS]->() }}, {type: 'NEEDS', direction: 'in', total: count { (node)<-[:NEEDS]-() }},
  {type: 'DISTANT_FROM', direction: 'out', total: count { (node)-[:DISTANT_FROM]->() }}, {type: 'DISTANT_FROM', direction: 'in', total: count { (node)<-[:DISTANT_FROM]-() }},
  {type: 'BROADER', direction: 'out', total: count { (node)-[:BROADER]->() }}, {type: 'BROADER', direction: 'in', total: count { (node)<-[:BROADER]-() }}
] AS degree
WITH id, degree
WHERE degree.total > 0
RETURN id, degree.type AS type, degree.direction AS direction, degree.total AS total
