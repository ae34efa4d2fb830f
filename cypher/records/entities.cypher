// purpose: Writes entities whole, with the labels of their kind
// access: write
// params: rows
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
SET entity = row.properties
SET entity:$(row.labels)
SET entity.occurredEarliest = date(row.occurredEarliest), entity.occurredLatest = date(row.occurredLatest)
SET entity.lat = toFloat(row.lat), entity.lon = toFloat(row.lon)
SET entity.location = point({latitude: toFloat(row.lat), longitude: toFloat(row.lon)})
