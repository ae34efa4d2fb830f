// purpose: Everyone to whom the given transfers are joined as affirming or denying them
// access: read
// params: ids
UNWIND $ids AS id
MATCH (:Transfer {id: id})-[shortcut:CLAIMED_BY|DENIED_BY]->(actor:Entity)
RETURN id AS transfer, elementId(shortcut) AS edge, type(shortcut) AS type, actor.id AS actor
