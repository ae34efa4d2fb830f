// purpose: Tests: changes a document under its quotes
// access: write
// params: id
MATCH (document:Document {id: $id})
SET document.text = 'something else'
