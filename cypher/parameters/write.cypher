// purpose: Sets a parameter
// access: write
// params: key, value, unit, source, others
MERGE (parameter:Parameter {id: $key})
SET parameter.value = toFloat($value), parameter.unit = $unit, parameter.source = $source, parameter.others = $others
