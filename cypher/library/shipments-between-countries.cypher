// purpose: Everything shipped from country to country, as a picture
// access: read
// title: Shipments between countries
// display: graph
MATCH (a:Country)-[s:SHIPPED_TO]->(b:Country)
RETURN a, s, b
ORDER BY s.id
