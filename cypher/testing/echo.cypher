// purpose: Tests: gives a value back as the database understood it
// access: read
// params: value
RETURN $value AS value
