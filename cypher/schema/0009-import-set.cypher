// purpose: Finds the imports of one set
// access: schema
CREATE INDEX import_set IF NOT EXISTS
FOR (n:Import) ON (n.set)
