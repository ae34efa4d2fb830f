// purpose: Search by name and alias, case and accents folded
// access: schema
CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (n:Entity) ON EACH [n.name, n.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
