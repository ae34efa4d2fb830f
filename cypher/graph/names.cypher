// purpose: Names the database knows: labels and types in use, and property keys; it keeps them beside the graph, so no size makes it slow
// access: read
CALL () {
  CALL db.labels() YIELD label
  RETURN collect(label) AS labels
}
CALL () {
  CALL db.relationshipTypes() YIELD relationshipType
  RETURN collect(relationshipType) AS types
}
CALL () {
  CALL db.propertyKeys() YIELD propertyKey
  RETURN collect(propertyKey) AS properties
}
RETURN labels, types, properties
