CREATE TABLE change_set_wider (
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
  CONSTRAINT ck_change_set_barrier CHECK ("barrier" IN ('number_given', 'signed', 'sent', 'upgraded', 'erased')),
  CONSTRAINT ck_change_set_direction CHECK ("direction" IN ('do', 'undo', 'redo'))
) STRICT;

INSERT INTO change_set_wider
SELECT seq, time, label, barrier, direction, step, undo_step, redo_step, hash FROM change_set;

DROP TABLE change_set;

ALTER TABLE change_set_wider RENAME TO change_set;

CREATE INDEX ix_change_set_step ON change_set (step);
