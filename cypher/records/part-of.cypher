// purpose: Joins transfers to the wholes they belong to
// access: write
// params: rows
UNWIND $rows AS row
MATCH (part:Transfer {id: row.source})
MATCH (whole:Transfer {id: row.target})
CREATE (part)-[:PART_OF]->(whole)
