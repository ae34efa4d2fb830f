// purpose: How many exchange edges and their claims are dated to which steps of time, by when it happened
// access: read
// params: step
MATCH (:Entity)-[edge:SHIPPED_TO|GIFTED|PLEDGED_TO|EXPECTED_TO_SUPPLY]->(:Entity)
WITH date.truncate($step, edge.earliest) AS first, date.truncate($step, edge.latest) AS last,
  count(edge) AS transfers, sum(edge.affirmed + edge.denied) AS claims
RETURN toString(first) AS first, toString(last) AS last, transfers, claims
