// purpose: Exchange edges that the claims of a transfer draw
// access: read
// params: id
CALL () {
  MATCH ()-[edge:SHIPPED_TO {id: 'SHIPPED_TO:' + $id}]->()
  RETURN edge
  UNION
  MATCH ()-[edge:GIFTED {id: 'GIFTED:' + $id}]->()
  RETURN edge
  UNION
  MATCH ()-[edge:PLEDGED_TO {id: 'PLEDGED_TO:' + $id}]->()
  RETURN edge
  UNION
  MATCH ()-[edge:EXPECTED_TO_SUPPLY {id: 'EXPECTED_TO_SUPPLY:' + $id}]->()
  RETURN edge
}
RETURN edge {.*, type: type(edge), source: startNode(edge).id, target: endNode(edge).id} AS edge
