// purpose: The parameters that were set by hand; all others are as the product gives them
// access: read
MATCH (parameter:Parameter)
RETURN parameter.id AS key, parameter.value AS value, parameter.unit AS unit, parameter.source AS source,
  parameter.others AS others
ORDER BY key
