// purpose: The exchange edges that are drawn of the given transfers
// access: read
// params: ids
UNWIND $ids AS id
CALL (id) {
  MATCH ()-[edge:SHIPPED_TO {id: 'SHIPPED_TO:' + id}]->()
  RETURN edge
  UNION
  MATCH ()-[edge:GIFTED {id: 'GIFTED:' + id}]->()
  RETURN edge
  UNION
  MATCH ()-[edge:PLEDGED_TO {id: 'PLEDGED_TO:' + id}]->()
  RETURN edge
  UNION
  MATCH ()-[edge:EXPECTED_TO_SUPPLY {id: 'EXPECTED_TO_SUPPLY:' + id}]->()
  RETURN edge
}
RETURN elementId(edge) AS edge,
  startNode(edge).id AS source, endNode(edge).id AS target, properties(edge) AS properties
