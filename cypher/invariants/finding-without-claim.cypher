// purpose: A finding that concerns nothing, or that does not rest on each of its claims
// access: read
MATCH (finding:Finding)
WHERE NOT EXISTS { (finding)-[:CONCERNS]->(:Transfer|Vessel) }
  OR size(finding.claims) <> COUNT { (finding)-[:RESTS_ON]->(:Claim) }
RETURN finding.id AS finding
