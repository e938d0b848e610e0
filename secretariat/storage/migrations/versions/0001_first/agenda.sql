CREATE TABLE agenda_item (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  meeting_id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  state TEXT NOT NULL,
  reason TEXT,
  added INTEGER NOT NULL,
  postponed_to TEXT,
  minutes INTEGER,
  started TEXT,
  ended TEXT,
  written_report INTEGER NOT NULL,
  appellant_id INTEGER,
  appeal_subject TEXT,
  CONSTRAINT fk_agenda_item_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE,
  CONSTRAINT fk_agenda_item_appellant_id FOREIGN KEY(appellant_id) REFERENCES person (id),
  CONSTRAINT ck_agenda_item_kind CHECK ("kind" IN ('report', 'decision', 'information', 'appeal', 'other')),
  CONSTRAINT ck_agenda_item_state CHECK ("state" IN ('open', 'considered', 'withdrawn', 'postponed')),
  CONSTRAINT ck_agenda_item_added CHECK ("added" IN (0, 1)),
  CONSTRAINT ck_agenda_item_written_report CHECK ("written_report" IN (0, 1))
) STRICT;

CREATE INDEX ix_agenda_item_appellant_id ON agenda_item (appellant_id);

CREATE INDEX ix_agenda_item_meeting_id ON agenda_item (meeting_id);

CREATE TABLE rapporteur (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  item_id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  person_id INTEGER NOT NULL,
  CONSTRAINT fk_rapporteur_item_id FOREIGN KEY(item_id) REFERENCES agenda_item (id) ON DELETE CASCADE,
  CONSTRAINT fk_rapporteur_person_id FOREIGN KEY(person_id) REFERENCES person (id)
) STRICT;

CREATE INDEX ix_rapporteur_item_id ON rapporteur (item_id);

CREATE INDEX ix_rapporteur_person_id ON rapporteur (person_id);

CREATE TABLE statement (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  item_id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  speaker_id INTEGER,
  speaker_label TEXT,
  CONSTRAINT fk_statement_item_id FOREIGN KEY(item_id) REFERENCES agenda_item (id) ON DELETE CASCADE,
  CONSTRAINT fk_statement_speaker_id FOREIGN KEY(speaker_id) REFERENCES person (id),
  CONSTRAINT ck_statement_kind CHECK ("kind" IN ('heard', 'spoke'))
) STRICT;

CREATE INDEX ix_statement_item_id ON statement (item_id);

CREATE INDEX ix_statement_speaker_id ON statement (speaker_id);
