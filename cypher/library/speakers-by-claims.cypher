// purpose: Speakers by the number of their claims
// access: read
// title: Who speaks the most
// display: table
MATCH (claim:Claim)-[:CLAIMED_BY]->(who:Actor)
RETURN who.name AS speaker, count(claim) AS claims, count(CASE WHEN claim.stance = 'denies' THEN 1 END) AS denials
ORDER BY claims DESC, speaker
