// purpose: Takes findings away
// access: write
// params: ids
UNWIND $ids AS id
MATCH (finding:Finding {id: id})
DETACH DELETE finding
