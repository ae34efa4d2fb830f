// purpose: How many relationships there are of each type, as the database keeps count
// access: read
MATCH ()-[r:SHIPPED_TO]->()
WITH count(r) AS count
RETURN 'SHIPPED_TO' AS type, count
UNION ALL
MATCH ()-[r:GIFTED]->()
WITH count(r) AS count
RETURN 'GIFTED' AS type, count
UNION ALL
MATCH ()-[r:PLEDGED_TO]->()
WITH count(r) AS count
RETURN 'PLEDGED_TO' AS type, count
UNION ALL
MATCH ()-[r:EXPECTED_TO_SUPPLY]->()
WITH count(r) AS count
RETURN 'EXPECTED_TO_SUPPLY' AS type, count
UNION ALL
MATCH ()-[r:LEADS]->()
WITH count(r) AS count
RETURN 'LEADS' AS type, count
UNION ALL
MATCH ()-[r:MEMBER_OF]->()
WITH count(r) AS count
RETURN 'MEMBER_OF' AS type, count
UNION ALL
MATCH ()-[r:SPEAKS_FOR]->()
WITH count(r) AS count
RETURN 'SPEAKS_FOR' AS type, count
UNION ALL
MATCH ()-[r:LOCATED_IN]->()
WITH count(r) AS count
RETURN 'LOCATED_IN' AS type, count
UNION ALL
MATCH ()-[r:FLAGGED_TO]->()
WITH count(r) AS count
RETURN 'FLAGGED_TO' AS type, count
UNION ALL
MATCH ()-[r:OWNED_BY]->()
WITH count(r) AS count
RETURN 'OWNED_BY' AS type, count
UNION ALL
MATCH ()-[r:OPERATED_BY]->()
WITH count(r) AS count
RETURN 'OPERATED_BY' AS type, count
UNION ALL
MATCH ()-[r:CALLED_AT]->()
WITH count(r) AS count
RETURN 'CALLED_AT' AS type, count
UNION ALL
MATCH ()-[r:SAILED_TO]->()
WITH count(r) AS count
RETURN 'SAILED_TO' AS type, count
UNION ALL
MATCH ()-[r:TOOK_PART_IN]->()
WITH count(r) AS count
RETURN 'TOOK_PART_IN' AS type, count
UNION ALL
MATCH ()-[r:PARTNER_OF]->()
WITH count(r) AS count
RETURN 'PARTNER_OF' AS type, count
UNION ALL
MATCH ()-[r:LINKED_TO]->()
WITH count(r) AS count
RETURN 'LINKED_TO' AS type, count
UNION ALL
MATCH ()-[r:NEEDS]->()
WITH count(r) AS count
RETURN 'NEEDS' AS type, count
UNION ALL
MATCH ()-[r:DISTANT_FROM]->()
WITH count(r) AS count
RETURN 'DISTANT_FROM' AS type, count
UNION ALL
MATCH ()-[r:BROADER]->()
WITH count(r) AS count
RETURN 'BROADER' AS type, count
UNION ALL
MATCH ()-[r:FROM]->()
WITH count(r) AS count
RETURN 'FROM' AS type, count
UNION ALL
MATCH ()-[r:TO]->()
WITH count(r) AS count
RETURN 'TO' AS type, count
UNION ALL
MATCH ()-[r:OF]->()
WITH count(r) AS count
RETURN 'OF' AS type, count
UNION ALL
MATCH ()-[r:VIA]->()
WITH count(r) AS count
RETURN 'VIA' AS type, count
UNION ALL
MATCH ()-[r:CARRIED_BY]->()
WITH count(r) AS count
RETURN 'CARRIED_BY' AS type, count
UNION ALL
MATCH ()-[r:IN_RETURN_FOR]->()
WITH count(r) AS count
RETURN 'IN_RETURN_FOR' AS type, count
UNION ALL
MATCH ()-[r:PART_OF]->()
WITH count(r) AS count
RETURN 'PART_OF' AS type, count
UNION ALL
MATCH ()-[r:ABOUT]->()
WITH count(r) AS count
RETURN 'ABOUT' AS type, count
UNION ALL
MATCH ()-[r:OBJECT]->()
WITH count(r) AS count
RETURN 'OBJECT' AS type, count
UNION ALL
MATCH ()-[r:CLAIMED_BY]->()
WITH count(r) AS count
RETURN 'CLAIMED_BY' AS type, count
UNION ALL
MATCH ()-[r:DENIED_BY]->()
WITH count(r) AS count
RETURN 'DENIED_BY' AS type, count
UNION ALL
MATCH ()-[r:REPORTED_IN]->()
WITH count(r) AS count
RETURN 'REPORTED_IN' AS type, count
UNION ALL
MATCH ()-[r:PUBLISHED_BY]->()
WITH count(r) AS count
RETURN 'PUBLISHED_BY' AS type, count
UNION ALL
MATCH ()-[r:REPEATS]->()
WITH count(r) AS count
RETURN 'REPEATS' AS type, count
UNION ALL
MATCH ()-[r:CORRECTS]->()
WITH count(r) AS count
RETURN 'CORRECTS' AS type, count
UNION ALL
MATCH ()-[r:RETRACTS]->()
WITH count(r) AS count
RETURN 'RETRACTS' AS type, count
UNION ALL
MATCH ()-[r:BROUGHT]->()
WITH count(r) AS count
RETURN 'BROUGHT' AS type, count
UNION ALL
MATCH ()-[r:COUNTS]->()
WITH count(r) AS count
RETURN 'COUNTS' AS type, count
UNION ALL
MATCH ()-[r:CONCERNS]->()
WITH count(r) AS count
RETURN 'CONCERNS' AS type, count
UNION ALL
MATCH ()-[r:RESTS_ON]->()
WITH count(r) AS count
RETURN 'RESTS_ON' AS type, count
UNION ALL
MATCH ()-[r:GRADES]->()
WITH count(r) AS count
RETURN 'GRADES' AS type, count
UNION ALL
MATCH ()-[r:ASSESSES]->()
WITH count(r) AS count
RETURN 'ASSESSES' AS type, count
