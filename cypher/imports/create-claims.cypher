// purpose: Creates claims about transfers, spoken and reported in one document
// access: write
// params: rows, document, recorded
MATCH (document:Document {id: $document})
UNWIND $rows AS row
MATCH (speaker:Entity {id: row.speaker})
MATCH (transfer:Transfer {id: row.about})
CREATE (claim:Claim)
SET claim = row.properties
SET claim.recorded = datetime($recorded), claim.low = toFloat(row.low), claim.high = toFloat(row.high)
SET claim.occurredEarliest = date(row.occurredEarliest), claim.occurredLatest = date(row.occurredLatest)
SET claim.saidEarliest = date(row.saidEarliest), claim.saidLatest = date(row.saidLatest)
CREATE (claim)-[:ABOUT]->(transfer), (claim)-[:CLAIMED_BY {role: row.properties.role}]->(speaker)
CREATE (claim)-[place:REPORTED_IN]->(document)
SET place = row.place
