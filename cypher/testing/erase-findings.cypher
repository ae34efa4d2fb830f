// purpose: Tests: takes every finding away
// access: write
MATCH (finding:Finding)
DETACH DELETE finding
