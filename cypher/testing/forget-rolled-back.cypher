// purpose: Forgets that imports were taken back, to compare a graph with what it was before
// access: write
MATCH (import:Import {state: 'rolled back'})
DETACH DELETE import
