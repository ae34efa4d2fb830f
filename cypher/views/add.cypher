// purpose: Saves a view
// access: write
// params: id, name, address, places, entities
CREATE (view:View {id: $id, name: $name, address: $address, places: $places, entities: $entities, changed: datetime()})
RETURN toString(view.changed) AS changed
