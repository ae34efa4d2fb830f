// purpose: The edges of each step of a path, the best attested first, and how many there are
// access: read
// params: froms, tos, types, outward, inward, each
UNWIND range(0, size($froms) - 1) AS at
MATCH (a:Entity {id: $froms[at]})
MATCH (b:Entity {id: $tos[at]})
MATCH (a)-[edge:SHIPPED_TO|GIFTED|PLEDGED_TO|EXPECTED_TO_SUPPLY|LEADS|MEMBER_OF|SPEAKS_FOR|LOCATED_IN|FLAGGED_TO|OWNED_BY|OPERATED_BY|CALLED_AT|SAILED_TO|TOOK_PART_IN|PARTNER_OF|LINKED_TO|NEEDS|DISTANT_FROM|BROADER]-(b)
WHERE type(edge) IN $types AND ($outward AND startNode(edge) = a OR $inward AND startNode(edge) = b)
WITH at, edge
ORDER BY edge.origins DESC, edge.affirmed + edge.denied DESC, edge.id
WITH at, collect(edge) AS edges
RETURN at, size(edges) AS total,
  [edge IN edges[..$each] | edge {.*, type: type(edge), source: startNode(edge).id, target: endNode(edge).id}] AS edges
