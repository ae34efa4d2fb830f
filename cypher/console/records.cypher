// purpose: Relationships of the record among those of an answer, with their ends
// access: read
// params: ids
MATCH (source)-[link]->(target)
WHERE elementId(link) IN $ids
RETURN elementId(link) AS id, type(link) AS type,
  {id: source.id, labels: labels(source), name: coalesce(source.name, source.title, source.summary)} AS source,
  {id: target.id, labels: labels(target), name: coalesce(target.name, target.title, target.summary)} AS target
