// purpose: Renames a saved view, or replaces what it shows; null leaves a part as it is
// access: write
// params: id, name, address, places, entities
MATCH (view:View {id: $id})
SET view.name = coalesce($name, view.name), view.address = coalesce($address, view.address),
  view.places = coalesce($places, view.places), view.entities = coalesce($entities, view.entities),
  view.changed = datetime()
RETURN view.id AS id, view.name AS name, view.entities AS entities, toString(view.changed) AS changed
