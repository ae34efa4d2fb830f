// purpose: Takes the links of documents away that are about to be written anew
// access: write
// params: ids
UNWIND $ids AS id
MATCH (:Document {id: id})-[link:PUBLISHED_BY]->()
DELETE link
