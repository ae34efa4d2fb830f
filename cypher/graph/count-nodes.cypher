// purpose: How many nodes bear each label, as the database keeps count
// access: read
MATCH (n:Country)
RETURN 'Country' AS label, count(n) AS count
UNION ALL
MATCH (n:Bloc)
RETURN 'Bloc' AS label, count(n) AS count
UNION ALL
MATCH (n:Leader)
RETURN 'Leader' AS label, count(n) AS count
UNION ALL
MATCH (n:Organization)
RETURN 'Organization' AS label, count(n) AS count
UNION ALL
MATCH (n:Port)
RETURN 'Port' AS label, count(n) AS count
UNION ALL
MATCH (n:Place)
RETURN 'Place' AS label, count(n) AS count
UNION ALL
MATCH (n:Vessel)
RETURN 'Vessel' AS label, count(n) AS count
UNION ALL
MATCH (n:Commodity)
RETURN 'Commodity' AS label, count(n) AS count
UNION ALL
MATCH (n:Event)
RETURN 'Event' AS label, count(n) AS count
UNION ALL
MATCH (n:Transfer)
RETURN 'Transfer' AS label, count(n) AS count
UNION ALL
MATCH (n:Claim)
RETURN 'Claim' AS label, count(n) AS count
UNION ALL
MATCH (n:Document)
RETURN 'Document' AS label, count(n) AS count
