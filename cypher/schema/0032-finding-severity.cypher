// purpose: Finds findings by how grave they are
// access: schema
CREATE INDEX finding_severity IF NOT EXISTS
FOR (n:Finding) ON (n.severity)
