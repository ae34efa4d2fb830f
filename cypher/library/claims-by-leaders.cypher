// purpose: Every claim made by a leader, with its words
// access: read
// title: What leaders say
// display: table
MATCH (claim:Claim)-[:CLAIMED_BY]->(who:Leader)
RETURN who.name AS leader, claim.stance AS stance, claim.summary AS says
ORDER BY leader, says
