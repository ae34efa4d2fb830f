// purpose: Tests: stores a value as a property and gives it back
// access: write
// params: value
CREATE (change:Change {id: 'kept', value: $value})
RETURN change.value AS value
