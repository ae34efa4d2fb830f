// purpose: A question's id is its own
// access: schema
CREATE CONSTRAINT question_id IF NOT EXISTS FOR (question:Question) REQUIRE question.id IS UNIQUE
