// purpose: Takes derived edges away
// access: write
// params: edges
UNWIND $edges AS id
MATCH ()-[edge]->()
WHERE elementId(edge) = id
DELETE edge
