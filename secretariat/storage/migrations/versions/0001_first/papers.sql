CREATE TABLE attachment (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  meeting_id INTEGER NOT NULL,
  file_name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  size INTEGER NOT NULL,
  item_id INTEGER,
  CONSTRAINT fk_attachment_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE,
  CONSTRAINT fk_attachment_item_id FOREIGN KEY(item_id) REFERENCES agenda_item (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX ix_attachment_item_id ON attachment (item_id);

CREATE INDEX ix_attachment_meeting_id ON attachment (meeting_id);

CREATE TABLE annex (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  meeting_id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  text TEXT,
  attachment_id INTEGER,
  item_id INTEGER,
  CONSTRAINT fk_annex_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE,
  CONSTRAINT fk_annex_attachment_id FOREIGN KEY(attachment_id) REFERENCES attachment (id),
  CONSTRAINT fk_annex_item_id FOREIGN KEY(item_id) REFERENCES agenda_item (id)
) STRICT;

CREATE INDEX ix_annex_attachment_id ON annex (attachment_id);

CREATE INDEX ix_annex_item_id ON annex (item_id);

CREATE INDEX ix_annex_meeting_id ON annex (meeting_id);

CREATE TABLE protocol_version (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  meeting_id INTEGER NOT NULL,
  version INTEGER NOT NULL,
  number INTEGER NOT NULL,
  kind TEXT NOT NULL,
  state TEXT NOT NULL,
  made_at TEXT NOT NULL,
  unsigned_sha256 TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  scan_sha256 TEXT,
  CONSTRAINT uq_protocol_version_meeting_id_version UNIQUE (meeting_id, version),
  CONSTRAINT fk_protocol_version_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id),
  CONSTRAINT ck_protocol_version_kind CHECK ("kind" IN ('full', 'short')),
  CONSTRAINT ck_protocol_version_state CHECK ("state" IN ('final', 'signed', 'superseded'))
) STRICT;

CREATE INDEX ix_protocol_version_meeting_id ON protocol_version (meeting_id);

CREATE TABLE signature (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  version_id INTEGER NOT NULL,
  person_id INTEGER NOT NULL,
  role TEXT NOT NULL,
  way TEXT NOT NULL,
  signed_on TEXT NOT NULL,
  signed_at TEXT,
  certificate_sha256 TEXT,
  CONSTRAINT fk_signature_version_id FOREIGN KEY(version_id) REFERENCES protocol_version (id) ON DELETE CASCADE,
  CONSTRAINT fk_signature_person_id FOREIGN KEY(person_id) REFERENCES person (id),
  CONSTRAINT ck_signature_role CHECK ("role" IN ('chair', 'secretary')),
  CONSTRAINT ck_signature_way CHECK ("way" IN ('paper', 'office'))
) STRICT;

CREATE INDEX ix_signature_person_id ON signature (person_id);

CREATE INDEX ix_signature_version_id ON signature (version_id);
