// purpose: The saved views in brief, by name
// access: read
MATCH (view:View)
RETURN view.id AS id, view.name AS name, view.entities AS entities, toString(view.changed) AS changed
ORDER BY toLower(name), id
