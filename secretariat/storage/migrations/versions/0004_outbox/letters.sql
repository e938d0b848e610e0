CREATE TABLE letter (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  address TEXT NOT NULL,
  subject TEXT NOT NULL,
  text TEXT NOT NULL,
  html TEXT NOT NULL,
  message_id TEXT NOT NULL,
  queued_at TEXT NOT NULL,
  meeting_id INTEGER,
  person_id INTEGER,
  calendar TEXT,
  calendar_uid TEXT,
  calendar_sequence INTEGER,
  CONSTRAINT uq_letter_message_id UNIQUE (message_id),
  CONSTRAINT fk_letter_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id),
  CONSTRAINT fk_letter_person_id FOREIGN KEY(person_id) REFERENCES person (id),
  CONSTRAINT ck_letter_kind CHECK ("kind" IN ('invitation', 'agenda-change', 'cancellation', 'draft', 'protocol', 'extract', 'reminder'))
) STRICT;

CREATE INDEX ix_letter_meeting_id ON letter (meeting_id);

CREATE INDEX ix_letter_person_id ON letter (person_id);

CREATE TABLE letter_paper (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  letter_id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  file_name TEXT NOT NULL,
  ascii_name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  CONSTRAINT uq_letter_paper_letter_id_position UNIQUE (letter_id, position),
  CONSTRAINT fk_letter_paper_letter_id FOREIGN KEY(letter_id) REFERENCES letter (id) ON DELETE CASCADE
) STRICT;

CREATE TABLE dispatch (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  letter_id INTEGER NOT NULL,
  state TEXT NOT NULL,
  moment TEXT NOT NULL,
  tries INTEGER NOT NULL,
  handed_over INTEGER NOT NULL,
  next_at TEXT,
  reply TEXT,
  CONSTRAINT uq_dispatch_letter_id UNIQUE (letter_id),
  CONSTRAINT fk_dispatch_letter_id FOREIGN KEY(letter_id) REFERENCES letter (id) ON DELETE CASCADE,
  CONSTRAINT ck_dispatch_state CHECK ("state" IN ('queued', 'sending', 'sent', 'retry', 'failed', 'unknown', 'exported', 'confirmed', 'withdrawn')),
  CONSTRAINT ck_dispatch_handed_over CHECK ("handed_over" IN (0, 1))
) STRICT;

CREATE INDEX ix_letter_paper_letter_id ON letter_paper (letter_id);

CREATE INDEX ix_dispatch_letter_id ON dispatch (letter_id);
