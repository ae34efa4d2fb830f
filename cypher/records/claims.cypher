// purpose: Writes claims whole, with speaker and document; the day of the first recording stays
// access: write
// params: rows, recorded
UNWIND $rows AS row
MATCH (speaker:Entity {id: row.speaker})
MATCH (document:Document {id: row.document})
MERGE (claim:Claim {id: row.id})
WITH claim, row, speaker, document, coalesce(claim.recorded, datetime($recorded)) AS recorded
SET claim = row.properties
SET claim.recorded = recorded, claim.low = toFloat(row.low), claim.high = toFloat(row.high)
SET claim.occurredEarliest = date(row.occurredEarliest), claim.occurredLatest = date(row.occurredLatest)
SET claim.saidEarliest = date(row.saidEarliest), claim.saidLatest = date(row.saidLatest)
SET claim.withdrawnEarliest = date(row.withdrawnEarliest), claim.withdrawnLatest = date(row.withdrawnLatest)
CREATE (claim)-[by:CLAIMED_BY]->(speaker)
SET by.role = row.properties.role
CREATE (claim)-[place:REPORTED_IN]->(document)
SET place = row.place
