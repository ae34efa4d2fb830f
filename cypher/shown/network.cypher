// purpose: The network as its view shows it, for an analyst to run and change
// access: read
// params: types, kinds, commodities, statuses, disputed, actors, speakers, stances, documents, origins, from, to, saidFrom, saidTo, limit
CALL () {
  WITH 1 AS once
  WHERE size($actors) = 0
  MATCH (:Entity)-[edge:SHIPPED_TO|GIFTED|PLEDGED_TO|EXPECTED_TO_SUPPLY|LEADS|MEMBER_OF|SPEAKS_FOR|LOCATED_IN|FLAGGED_TO|OWNED_BY|OPERATED_BY|CALLED_AT|SAILED_TO|TOOK_PART_IN|PARTNER_OF|LINKED_TO|NEEDS|DISTANT_FROM|BROADER]->(:Entity)
  RETURN edge
  UNION ALL
  UNWIND $actors AS actor
  MATCH (:Entity {id: actor})-[edge:SHIPPED_TO|GIFTED|PLEDGED_TO|EXPECTED_TO_SUPPLY|LEADS|MEMBER_OF|SPEAKS_FOR|LOCATED_IN|FLAGGED_TO|OWNED_BY|OPERATED_BY|CALLED_AT|SAILED_TO|TOOK_PART_IN|PARTNER_OF|LINKED_TO|NEEDS|DISTANT_FROM|BROADER]-(:Entity)
  RETURN DISTINCT edge
}
WITH edge
WHERE type(edge) IN $types
  AND (size($kinds) = 0 OR
    (split(startNode(edge).id, ':')[0] IN $kinds AND split(endNode(edge).id, ':')[0] IN $kinds))
  AND (size($commodities) = 0 OR EXISTS {
    MATCH (:Commodity {id: edge.commodity})-[:BROADER*0..12]->(wider:Entity)
    WHERE wider.id IN $commodities
  })
  AND (size($statuses) = 0 OR edge.status IN $statuses)
  AND ($disputed IS NULL OR edge.disputed = $disputed)
  AND (size($speakers) = 0 OR any(who IN $speakers WHERE who IN edge.speakers OR who IN edge.deniers))
  AND (size($stances) = 0 OR any(stance IN $stances WHERE stance IN edge.stances))
  AND (size($documents) = 0 OR any(document IN $documents WHERE document IN edge.documents))
  AND edge.origins >= $origins
  AND (($saidFrom IS NULL AND $saidTo IS NULL) OR any(span IN edge.said
    WHERE ($saidTo IS NULL OR left(span, 10) <= $saidTo) AND ($saidFrom IS NULL OR right(span, 10) >= $saidFrom)))
  AND ($from IS NULL OR edge.latest IS NULL OR edge.latest >= date($from))
  AND ($to IS NULL OR edge.earliest IS NULL OR edge.earliest <= date($to))
WITH edge
ORDER BY edge.origins DESC, edge.affirmed + edge.denied DESC, edge.id
LIMIT $limit
RETURN startNode(edge) AS source, edge, endNode(edge) AS target
