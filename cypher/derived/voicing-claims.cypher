// purpose: The claims by which the given actors speak for others, as they were written
// access: read
// params: ids, predicates
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:ABOUT]-(claim:Claim)
WHERE claim.predicate IN $predicates
MATCH (speaker:Entity)<-[:CLAIMED_BY]-(claim)-[place:REPORTED_IN]->(document:Document)
MATCH (claim)-[:ABOUT]->(about)
RETURN properties(claim) AS properties, about.id AS about, speaker.id AS speaker, document.id AS document,
  properties(place) AS place, head([(claim)-[:OBJECT]->(object) | object.id]) AS object,
  [(claim)-[:REPEATS]->(other) | other.id] AS repeats,
  [(claim)-[:CORRECTS]->(other) | other.id] AS corrects,
  [(claim)-[:RETRACTS]->(other) | other.id] AS retracts
