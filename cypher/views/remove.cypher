// purpose: Removes a saved view
// access: write
// params: id
MATCH (view:View {id: $id})
WITH view, view.id AS id
DELETE view
RETURN id
