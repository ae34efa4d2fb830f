// purpose: Tests: makes two nodes and a relationship and gives them and their path back
// access: write
CREATE path = (:Change {id: 'a', at: date('2024-02-26')})-[:BROUGHT {count: 9007199254740993}]->
  (:Change {id: 'b'})<-[:BROUGHT]-(:Change {id: 'c'})
RETURN nodes(path)[0] AS node, relationships(path)[0] AS relationship, path
