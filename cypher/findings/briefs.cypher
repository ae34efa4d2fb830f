// purpose: Findings by id, in brief
// access: read
// params: ids
UNWIND $ids AS id
MATCH (finding:Finding {id: id})
RETURN finding.id AS id, finding.outcome AS outcome, finding.severity AS severity, finding.because AS because
