// purpose: Vessels with calls at more than one site
// access: read
// title: Vessels seen in two places
// display: table
MATCH (vessel:Vessel)-[:CALLED_AT]->(site)
WITH vessel, collect(DISTINCT site.name) AS sites
WHERE size(sites) > 1
UNWIND sites AS site
WITH vessel, site ORDER BY site
RETURN vessel.name AS vessel, collect(site) AS sites
ORDER BY vessel
