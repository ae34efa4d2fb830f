// purpose: Edges of the network that pass the filters, the best attested first, in columns
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
  AND (size($commodities) = 0 OR edge.commodity IN $commodities)
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
WITH collect(edge) AS edges
RETURN [e IN edges | type(e)] AS type, [e IN edges | startNode(e).id] AS source, [e IN edges | endNode(e).id] AS target,
  [e IN edges | e.id] AS id, [e IN edges | e.status] AS status, [e IN edges | e.disputed] AS disputed, [e IN edges | e.contradictions] AS contradictions,
  [e IN edges | e.origins] AS origins, [e IN edges | e.affirmed] AS affirmed, [e IN edges | e.denied] AS denied,
  [e IN edges | e.claims] AS claims, [e IN edges | e.speakers] AS speakers, [e IN edges | e.deniers] AS deniers,
  [e IN edges | e.transfer] AS transfer, [e IN edges | e.commodity] AS commodity, [e IN edges | e.stages] AS stages,
  [e IN edges | e.low] AS low, [e IN edges | e.high] AS high, [e IN edges | e.unit] AS unit,
  [e IN edges | e.documents] AS documents, [e IN edges | e.stances] AS stances, [e IN edges | e.said] AS said,
  [e IN edges | e.amounts] AS amounts, [e IN edges | e.earliest] AS earliest, [e IN edges | e.latest] AS latest
