// purpose: Writes findings, joined to what they are about and to the claims they rest on
// access: write
// params: rows
UNWIND $rows AS row
CREATE (finding:Finding)
SET finding = row.properties
WITH finding, row
CALL (finding, row) {
  UNWIND row.transfers AS id
  MATCH (subject:Transfer {id: id})
  CREATE (finding)-[:CONCERNS]->(subject)
}
CALL (finding, row) {
  UNWIND row.entities AS id
  MATCH (subject:Entity {id: id})
  CREATE (finding)-[:CONCERNS]->(subject)
}
CALL (finding, row) {
  UNWIND row.properties.claims AS id
  MATCH (claim:Claim {id: id})
  CREATE (finding)-[:RESTS_ON]->(claim)
}
