CREATE TABLE erasure (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  person_id INTEGER NOT NULL,
  moment TEXT NOT NULL,
  salt TEXT NOT NULL,
  digest TEXT NOT NULL
) STRICT;

CREATE TABLE disclosure (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  person_id INTEGER NOT NULL,
  moment TEXT NOT NULL,
  recipient TEXT NOT NULL,
  content TEXT NOT NULL,
  ground TEXT,
  CONSTRAINT fk_disclosure_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX ix_disclosure_person_id ON disclosure (person_id);
