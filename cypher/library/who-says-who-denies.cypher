// purpose: Speakers who affirm and deny each shipment from one actor to another
// access: read
// params: from, to
// title: Who says it was shipped, and who denies it
// display: table
// param: from entity "Sender" country:KP
// param: to entity "Receiver" country:RU
MATCH (sender:Actor {id: $from})-[edge:SHIPPED_TO]->(receiver:Actor {id: $to})
MATCH (transfer:Transfer {id: edge.transfer})
RETURN transfer.name AS transfer, edge.status AS status,
  COLLECT { UNWIND edge.speakers AS id MATCH (who:Entity {id: id}) RETURN who.name ORDER BY who.name } AS says,
  COLLECT { UNWIND edge.deniers AS id MATCH (who:Entity {id: id}) RETURN who.name ORDER BY who.name } AS denies
ORDER BY transfer
