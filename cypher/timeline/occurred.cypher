// purpose: How many exchange edges and their claims are dated to which steps of time, by when it happened
// access: read
// params: step
MATCH (:Entity)-[edge:SHIPPED_TO|GIFTED|PLEDGED_TO|EXPECTED_TO_SUPPLY]->(:Entity)
WITH CASE WHEN edge.earliest IS NOT NULL THEN date.truncate($step, edge.earliest) END AS first,
  CASE WHEN edge.latest IS NOT NULL THEN date.truncate($step, edge.latest) END AS last,
  count(edge) AS transfers, sum(edge.affirmed + edge.denied) AS claims
RETURN toString(first) AS first, toString(last) AS last, transfers, claims
