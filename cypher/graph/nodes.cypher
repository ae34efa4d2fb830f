// purpose: What the picture shows of entities, in columns
// access: read
// params: ids
UNWIND $ids AS id
MATCH (node:Entity {id: id})
WITH collect(node) AS nodes
RETURN [n IN nodes | n.id] AS id, [n IN nodes | n.name] AS name, [n IN nodes | n.identified] AS identified,
  [n IN nodes | n.iso2] AS iso2, [n IN nodes | n.lat] AS lat, [n IN nodes | n.lon] AS lon
