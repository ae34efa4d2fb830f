// purpose: Finds what an import created or changed
// access: schema
CREATE INDEX change_import IF NOT EXISTS
FOR (change:Change) ON (change.import)
