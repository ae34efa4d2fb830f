// purpose: Commodities and all that are a kind of them
// access: read
// params: ids
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:BROADER*0..]-(narrower:Commodity)
RETURN DISTINCT narrower.id AS id
