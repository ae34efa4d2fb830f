// purpose: Who denies what
// access: read
// title: All denials
// display: table
MATCH (claim:Claim {stance: 'denies'})-[:CLAIMED_BY]->(who)
MATCH (claim)-[:ABOUT]->(subject)
RETURN who.name AS who, coalesce(subject.name, subject.id) AS denies, claim.summary AS says
ORDER BY who
