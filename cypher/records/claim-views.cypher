// purpose: Claims by id with the names of all they point to
// access: read
// params: ids
UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[by:CLAIMED_BY]->(speaker:Entity)
MATCH (claim)-[place:REPORTED_IN]->(document:Document)
MATCH (claim)-[:ABOUT]->(about)
RETURN properties(claim) AS claim, about {.id, .name} AS about, speaker {.id, .name, .identified} AS speaker,
  by.role AS role, document {.id, .title, .published} AS document, properties(place) AS place,
  head([(claim)-[:OBJECT]->(object) | object {.id, .name, .identified}]) AS object,
  [(claim)-[:REPEATS]->(other) | other.id] AS repeats,
  head([(claim)<-[:GRADES]-(grade:Grade) | grade.credibility]) AS graded
