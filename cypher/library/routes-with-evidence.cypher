// purpose: The sites a transfer passed, and the claims about that transfer
// access: read
// title: Routes, leg by leg, with their evidence
// display: table
MATCH (transfer:Transfer)-[leg:VIA]->(site)
RETURN transfer.name AS transfer, leg.leg AS leg, leg.mode AS mode, site.name AS site,
  COLLECT {
    MATCH (claim:Claim)-[:ABOUT]->(transfer)
    MATCH (claim)-[:CLAIMED_BY]->(who)
    RETURN who.name + ' (' + claim.basis + ')' ORDER BY claim.id
  } AS evidence
ORDER BY transfer, leg
