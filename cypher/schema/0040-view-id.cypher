// purpose: A saved view's id is its own
// access: schema
CREATE CONSTRAINT view_id IF NOT EXISTS FOR (view:View) REQUIRE view.id IS UNIQUE
