// purpose: How many relationships there are of each type, as the database keeps count
// access: read
MATCH ()-[r:SHIPPED_TO]->()
RETURN 'SHIPPED_TO' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:GIFTED]->()
RETURN 'GIFTED' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:PLEDGED_TO]->()
RETURN 'PLEDGED_TO' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:EXPECTED_TO_SUPPLY]->()
RETURN 'EXPECTED_TO_SUPPLY' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:LEADS]->()
RETURN 'LEADS' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:MEMBER_OF]->()
RETURN 'MEMBER_OF' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:SPEAKS_FOR]->()
RETURN 'SPEAKS_FOR' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:LOCATED_IN]->()
RETURN 'LOCATED_IN' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:FLAGGED_TO]->()
RETURN 'FLAGGED_TO' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:OWNED_BY]->()
RETURN 'OWNED_BY' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:OPERATED_BY]->()
RETURN 'OPERATED_BY' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:CALLED_AT]->()
RETURN 'CALLED_AT' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:SAILED_TO]->()
RETURN 'SAILED_TO' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:TOOK_PART_IN]->()
RETURN 'TOOK_PART_IN' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:PARTNER_OF]->()
RETURN 'PARTNER_OF' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:NEEDS]->()
RETURN 'NEEDS' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:DISTANT_FROM]->()
RETURN 'DISTANT_FROM' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:BROADER]->()
RETURN 'BROADER' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:FROM]->()
RETURN 'FROM' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:TO]->()
RETURN 'TO' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:OF]->()
RETURN 'OF' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:VIA]->()
RETURN 'VIA' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:CARRIED_BY]->()
RETURN 'CARRIED_BY' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:IN_RETURN_FOR]->()
RETURN 'IN_RETURN_FOR' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:PART_OF]->()
RETURN 'PART_OF' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:ABOUT]->()
RETURN 'ABOUT' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:OBJECT]->()
RETURN 'OBJECT' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:CLAIMED_BY]->()
RETURN 'CLAIMED_BY' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:DENIED_BY]->()
RETURN 'DENIED_BY' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:REPORTED_IN]->()
RETURN 'REPORTED_IN' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:PUBLISHED_BY]->()
RETURN 'PUBLISHED_BY' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:REPEATS]->()
RETURN 'REPEATS' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:CORRECTS]->()
RETURN 'CORRECTS' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:RETRACTS]->()
RETURN 'RETRACTS' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:BROUGHT]->()
RETURN 'BROUGHT' AS type, count(r) AS count
