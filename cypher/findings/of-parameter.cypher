// purpose: The findings that rest on a parameter, in brief
// access: read
// params: key
MATCH (finding:Finding)
WHERE $key IN finding.parameters
RETURN finding.id AS id, finding.outcome AS outcome, finding.severity AS severity, finding.because AS because
ORDER BY id
