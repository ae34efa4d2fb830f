// purpose: How many nodes bear each label, as the database keeps count
// access: read
MATCH (n:Country)
WITH count(n) AS count
RETURN 'Country' AS label, count
UNION ALL
MATCH (n:Bloc)
WITH count(n) AS count
RETURN 'Bloc' AS label, count
UNION ALL
MATCH (n:Leader)
WITH count(n) AS count
RETURN 'Leader' AS label, count
UNION ALL
MATCH (n:Organization)
WITH count(n) AS count
RETURN 'Organization' AS label, count
UNION ALL
MATCH (n:Port)
WITH count(n) AS count
RETURN 'Port' AS label, count
UNION ALL
MATCH (n:Place)
WITH count(n) AS count
RETURN 'Place' AS label, count
UNION ALL
MATCH (n:Vessel)
WITH count(n) AS count
RETURN 'Vessel' AS label, count
UNION ALL
MATCH (n:Commodity)
WITH count(n) AS count
RETURN 'Commodity' AS label, count
UNION ALL
MATCH (n:Event)
WITH count(n) AS count
RETURN 'Event' AS label, count
UNION ALL
MATCH (n:Transfer)
WITH count(n) AS count
RETURN 'Transfer' AS label, count
UNION ALL
MATCH (n:Claim)
WITH count(n) AS count
RETURN 'Claim' AS label, count
UNION ALL
MATCH (n:Document)
WITH count(n) AS count
RETURN 'Document' AS label, count
