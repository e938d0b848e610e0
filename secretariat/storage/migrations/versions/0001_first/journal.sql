CREATE TABLE change_set (
  seq INTEGER NOT NULL,
  time TEXT NOT NULL,
  label TEXT NOT NULL,
  barrier TEXT,
  direction TEXT NOT NULL,
  step INTEGER NOT NULL,
  undo_step INTEGER,
  redo_step INTEGER,
  hash TEXT NOT NULL,
  CONSTRAINT pk_change_set PRIMARY KEY (seq),
  CONSTRAINT ck_change_set_barrier CHECK ("barrier" IN ('number_given', 'signed', 'sent', 'upgraded')),
  CONSTRAINT ck_change_set_direction CHECK ("direction" IN ('do', 'undo', 'redo'))
) STRICT;

CREATE INDEX ix_change_set_step ON change_set (step);

CREATE TABLE change (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  seq INTEGER NOT NULL,
  table_name TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  "before" TEXT,
  "after" TEXT,
  salt TEXT,
  digest TEXT NOT NULL,
  CONSTRAINT fk_change_seq FOREIGN KEY(seq) REFERENCES change_set (seq)
) STRICT;

CREATE INDEX ix_change_seq ON change (seq);

CREATE TABLE pending_change (
  id INTEGER NOT NULL,
  table_name TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  "before" TEXT,
  "after" TEXT,
  CONSTRAINT pk_pending_change PRIMARY KEY (id)
) STRICT;

CREATE TABLE draft (
  kind TEXT NOT NULL,
  id INTEGER NOT NULL,
  field TEXT NOT NULL,
  text TEXT NOT NULL,
  CONSTRAINT pk_draft PRIMARY KEY (kind, id, field)
) STRICT;
