CREATE TABLE co_assignee (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  action_id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  person_id INTEGER,
  label TEXT,
  email TEXT,
  CONSTRAINT fk_co_assignee_action_id FOREIGN KEY(action_id) REFERENCES action_item (id) ON DELETE CASCADE,
  CONSTRAINT fk_co_assignee_person_id FOREIGN KEY(person_id) REFERENCES person (id)
) STRICT;

CREATE INDEX ix_co_assignee_action_id ON co_assignee (action_id);

CREATE INDEX ix_co_assignee_person_id ON co_assignee (person_id);

CREATE TABLE extension (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  action_id INTEGER NOT NULL,
  due TEXT NOT NULL,
  given_on TEXT NOT NULL,
  reason TEXT NOT NULL,
  "by" TEXT,
  resolution_id INTEGER,
  CONSTRAINT fk_extension_action_id FOREIGN KEY(action_id) REFERENCES action_item (id) ON DELETE CASCADE,
  CONSTRAINT fk_extension_resolution_id FOREIGN KEY(resolution_id) REFERENCES resolution (id) ON DELETE SET NULL
) STRICT;

CREATE INDEX ix_extension_action_id ON extension (action_id);

CREATE INDEX ix_extension_resolution_id ON extension (resolution_id);

CREATE TABLE progress_note (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  action_id INTEGER NOT NULL,
  day TEXT NOT NULL,
  text TEXT NOT NULL,
  file_name TEXT,
  media_type TEXT,
  sha256 TEXT,
  size INTEGER,
  CONSTRAINT fk_progress_note_action_id FOREIGN KEY(action_id) REFERENCES action_item (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX ix_progress_note_action_id ON progress_note (action_id);
