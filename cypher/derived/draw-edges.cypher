// purpose: Draws derived edges between entities
// access: write
// params: rows
UNWIND $rows AS row
MATCH (source:Entity {id: row.source})
MATCH (target:Entity {id: row.target})
CREATE (source)-[edge:$(row.type)]->(target)
SET edge = row.properties
SET edge.low = toFloat(row.low), edge.high = toFloat(row.high), edge.earliest = date(row.earliest), edge.latest = date(row.latest)
