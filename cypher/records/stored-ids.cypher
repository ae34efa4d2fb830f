// purpose: Which of the given ids are stored, of whatever family
// access: read
// params: ids
UNWIND $ids AS id
MATCH (record:Entity|Document|Transfer|Claim {id: id})
RETURN record.id AS id
