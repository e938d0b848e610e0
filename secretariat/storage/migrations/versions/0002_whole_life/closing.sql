CREATE TABLE trashed (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  meeting_id INTEGER NOT NULL,
  moment TEXT NOT NULL,
  CONSTRAINT uq_trashed_meeting_id UNIQUE (meeting_id),
  CONSTRAINT fk_trashed_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX ix_trashed_meeting_id ON trashed (meeting_id);

CREATE TABLE waiver (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  meeting_id INTEGER NOT NULL,
  code TEXT NOT NULL,
  source_kind TEXT NOT NULL,
  source_id INTEGER NOT NULL,
  reason TEXT NOT NULL,
  moment TEXT NOT NULL,
  said TEXT NOT NULL,
  CONSTRAINT uq_waiver_meeting_id_code_source_kind_source_id UNIQUE (meeting_id, code, source_kind, source_id),
  CONSTRAINT fk_waiver_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX ix_waiver_meeting_id ON waiver (meeting_id);

CREATE TABLE approval (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  meeting_id INTEGER NOT NULL,
  person_id INTEGER NOT NULL,
  asked_on TEXT NOT NULL,
  due TEXT,
  state TEXT NOT NULL,
  answered_on TEXT,
  CONSTRAINT fk_approval_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE,
  CONSTRAINT fk_approval_person_id FOREIGN KEY(person_id) REFERENCES person (id),
  CONSTRAINT ck_approval_state CHECK ("state" IN ('waiting', 'agreed', 'remarks'))
) STRICT;

CREATE INDEX ix_approval_meeting_id ON approval (meeting_id);

CREATE INDEX ix_approval_person_id ON approval (person_id);

CREATE TABLE remark (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  approval_id INTEGER NOT NULL,
  text TEXT NOT NULL,
  item_id INTEGER,
  state TEXT NOT NULL,
  answer TEXT,
  CONSTRAINT fk_remark_approval_id FOREIGN KEY(approval_id) REFERENCES approval (id) ON DELETE CASCADE,
  CONSTRAINT fk_remark_item_id FOREIGN KEY(item_id) REFERENCES agenda_item (id) ON DELETE SET NULL,
  CONSTRAINT ck_remark_state CHECK ("state" IN ('open', 'accepted', 'declined'))
) STRICT;

CREATE INDEX ix_remark_approval_id ON remark (approval_id);

CREATE INDEX ix_remark_item_id ON remark (item_id);
