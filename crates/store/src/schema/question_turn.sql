-- What was asked and answered in a question before it was followed up; the last turn is the question
-- itself.
CREATE TABLE question_turn (
  tenant_id   {uuid}  NOT NULL,
  question_id {uuid}  NOT NULL,
  number      bigint  NOT NULL,
  text        text    NOT NULL,
  asked_by    {uuid}  NOT NULL REFERENCES person (id),
  asked_at    bigint  NOT NULL,
  answer_id   {uuid}  NOT NULL,
  PRIMARY KEY (question_id, number),
  FOREIGN KEY (tenant_id, question_id) REFERENCES question (tenant_id, id),
  FOREIGN KEY (tenant_id, answer_id) REFERENCES guidance (tenant_id, id)
);
CREATE INDEX question_turn_answer ON question_turn (answer_id);
