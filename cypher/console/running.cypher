// purpose: Ids of the console's queries that the database still works on
// access: read
SHOW TRANSACTIONS YIELD metaData
WHERE metaData.console IS NOT NULL
RETURN metaData.console AS id
