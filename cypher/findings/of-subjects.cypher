// purpose: The findings that concern the given transfers or vessels
// access: read
// params: ids
UNWIND $ids AS id
CALL (id) {
  MATCH (:Transfer {id: id})<-[:CONCERNS]-(finding:Finding)
  RETURN finding
  UNION
  MATCH (:Entity {id: id})<-[:CONCERNS]-(finding:Finding)
  RETURN finding
}
RETURN DISTINCT finding.id AS id, properties(finding) AS properties
