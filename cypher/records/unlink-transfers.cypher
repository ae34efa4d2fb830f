// purpose: Takes the links of transfers away that are about to be written anew; derived ones stay
// access: write
// params: ids
UNWIND $ids AS id
MATCH (:Transfer {id: id})-[link:FROM|TO|OF|VIA|CARRIED_BY|IN_RETURN_FOR|PART_OF]->()
DELETE link
