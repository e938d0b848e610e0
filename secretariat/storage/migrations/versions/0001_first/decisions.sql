CREATE TABLE ballot (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  meeting_id INTEGER NOT NULL,
  way TEXT NOT NULL,
  members INTEGER NOT NULL,
  rule TEXT NOT NULL,
  for_ INTEGER NOT NULL,
  against INTEGER NOT NULL,
  abstained INTEGER NOT NULL,
  not_voted INTEGER NOT NULL,
  chair_choice TEXT,
  moment TEXT,
  CONSTRAINT fk_ballot_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE,
  CONSTRAINT ck_ballot_way CHECK ("way" IN ('open', 'by-name', 'secret', 'consensus')),
  CONSTRAINT ck_ballot_chair_choice CHECK ("chair_choice" IN ('for', 'against', 'abstained', 'not-voted'))
) STRICT;

CREATE INDEX ix_ballot_meeting_id ON ballot (meeting_id);

CREATE TABLE vote (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  ballot_id INTEGER NOT NULL,
  person_id INTEGER NOT NULL,
  choice TEXT,
  CONSTRAINT fk_vote_ballot_id FOREIGN KEY(ballot_id) REFERENCES ballot (id) ON DELETE CASCADE,
  CONSTRAINT fk_vote_person_id FOREIGN KEY(person_id) REFERENCES person (id),
  CONSTRAINT ck_vote_choice CHECK ("choice" IN ('for', 'against', 'abstained', 'not-voted'))
) STRICT;

CREATE INDEX ix_vote_ballot_id ON vote (ballot_id);

CREATE INDEX ix_vote_person_id ON vote (person_id);

CREATE TABLE resolution (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  item_id INTEGER NOT NULL,
  ballot_id INTEGER,
  CONSTRAINT fk_resolution_item_id FOREIGN KEY(item_id) REFERENCES agenda_item (id) ON DELETE CASCADE,
  CONSTRAINT fk_resolution_ballot_id FOREIGN KEY(ballot_id) REFERENCES ballot (id)
) STRICT;

CREATE INDEX ix_resolution_ballot_id ON resolution (ballot_id);

CREATE INDEX ix_resolution_item_id ON resolution (item_id);

CREATE TABLE point (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  resolution_id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  parent_id INTEGER,
  CONSTRAINT fk_point_resolution_id FOREIGN KEY(resolution_id) REFERENCES resolution (id) ON DELETE CASCADE,
  CONSTRAINT fk_point_parent_id FOREIGN KEY(parent_id) REFERENCES point (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX ix_point_parent_id ON point (parent_id);

CREATE INDEX ix_point_resolution_id ON point (resolution_id);

CREATE TABLE action_item (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  point_id INTEGER NOT NULL,
  assignee_id INTEGER,
  assignee_label TEXT,
  due TEXT,
  standing INTEGER NOT NULL,
  state TEXT NOT NULL,
  closed_on TEXT,
  note TEXT,
  CONSTRAINT fk_action_item_point_id FOREIGN KEY(point_id) REFERENCES point (id) ON DELETE CASCADE,
  CONSTRAINT fk_action_item_assignee_id FOREIGN KEY(assignee_id) REFERENCES person (id),
  CONSTRAINT ck_action_item_standing CHECK ("standing" IN (0, 1)),
  CONSTRAINT ck_action_item_state CHECK ("state" IN ('open', 'done', 'dropped'))
) STRICT;

CREATE INDEX ix_action_item_assignee_id ON action_item (assignee_id);

CREATE INDEX ix_action_item_point_id ON action_item (point_id);

CREATE TABLE dissent (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  resolution_id INTEGER NOT NULL,
  person_id INTEGER NOT NULL,
  text TEXT NOT NULL,
  CONSTRAINT fk_dissent_resolution_id FOREIGN KEY(resolution_id) REFERENCES resolution (id) ON DELETE CASCADE,
  CONSTRAINT fk_dissent_person_id FOREIGN KEY(person_id) REFERENCES person (id)
) STRICT;

CREATE INDEX ix_dissent_person_id ON dissent (person_id);

CREATE INDEX ix_dissent_resolution_id ON dissent (resolution_id);
