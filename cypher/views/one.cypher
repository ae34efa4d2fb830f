// purpose: A saved view
// access: read
// params: id
MATCH (view:View {id: $id})
RETURN view.id AS id, view.name AS name, view.address AS address, view.places AS places, toString(view.changed) AS changed
