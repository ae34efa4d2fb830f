// purpose: The claims of the given relations, as they were written
// access: read
// params: relations
UNWIND $relations AS relation
MATCH (:Entity {id: relation.source})<-[:ABOUT]-(claim:Claim {predicate: relation.type})-[:OBJECT]->(:Entity {id: relation.target})
MATCH (speaker:Entity)<-[:CLAIMED_BY]-(claim)-[place:REPORTED_IN]->(document:Document)
MATCH (claim)-[:ABOUT]->(about)
RETURN properties(claim) AS properties, about.id AS about, speaker.id AS speaker, document.id AS document,
  properties(place) AS place, head([(claim)-[:OBJECT]->(object) | object.id]) AS object,
  [(claim)-[:REPEATS]->(other) | other.id] AS repeats,
  [(claim)-[:CORRECTS]->(other) | other.id] AS corrects,
  [(claim)-[:RETRACTS]->(other) | other.id] AS retracts
