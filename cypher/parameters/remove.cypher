// purpose: Takes away what was set by hand of a parameter
// access: write
// params: key
MATCH (parameter:Parameter {id: $key})
WITH parameter, parameter.id AS key
DELETE parameter
RETURN key
