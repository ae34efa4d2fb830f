// purpose: Findings that pass the filters, the gravest first, and how many pass in all
// access: read
// params: rules, outcomes, severities, subjects, commodities, offset, limit
MATCH (finding:Finding)
WHERE (size($severities) = 0 OR finding.severity IN $severities)
  AND (size($rules) = 0 OR finding.rule IN $rules)
  AND (size($outcomes) = 0 OR finding.outcome IN $outcomes)
  AND (size($subjects) = 0 OR EXISTS { MATCH (finding)-[:CONCERNS]->(subject) WHERE subject.id IN $subjects })
  AND (size($commodities) = 0
    OR EXISTS { MATCH (finding)-[:CONCERNS]->(:Transfer)-[:OF]->(kind:Commodity) WHERE kind.id IN $commodities }
    OR EXISTS { MATCH (finding)-[:RESTS_ON]->(:Claim)-[:COUNTS]->(kind:Commodity) WHERE kind.id IN $commodities })
WITH finding
ORDER BY CASE finding.severity WHEN 'grave' THEN 0 WHEN 'open' THEN 1 ELSE 2 END,
  finding.outcome <> 'impossible', finding.rule = 'denial', finding.rule, finding.id
WITH collect(finding.id) AS ids
RETURN size(ids) AS total, ids[$offset..$offset + $limit] AS ids
