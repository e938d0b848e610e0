CREATE TABLE meeting_template (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  group_id INTEGER NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  format TEXT NOT NULL,
  place TEXT,
  start TEXT,
  "end" TEXT,
  protocol TEXT NOT NULL,
  CONSTRAINT fk_meeting_template_group_id FOREIGN KEY(group_id) REFERENCES working_group (id) ON DELETE CASCADE,
  CONSTRAINT ck_meeting_template_kind CHECK ("kind" IN ('regular', 'extraordinary')),
  CONSTRAINT ck_meeting_template_format CHECK ("format" IN ('room', 'online', 'mixed')),
  CONSTRAINT ck_meeting_template_protocol CHECK ("protocol" IN ('full', 'short'))
) STRICT;

CREATE INDEX ix_meeting_template_group_id ON meeting_template (group_id);

CREATE TABLE template_item (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  template_id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  standing TEXT,
  minutes INTEGER,
  rapporteur_id INTEGER,
  CONSTRAINT fk_template_item_template_id FOREIGN KEY(template_id) REFERENCES meeting_template (id) ON DELETE CASCADE,
  CONSTRAINT fk_template_item_rapporteur_id FOREIGN KEY(rapporteur_id) REFERENCES person (id),
  CONSTRAINT ck_template_item_kind CHECK ("kind" IN ('report', 'decision', 'information', 'appeal', 'other')),
  CONSTRAINT ck_template_item_standing CHECK ("standing" IN ('always', 'actions', 'former-protocol'))
) STRICT;

CREATE INDEX ix_template_item_rapporteur_id ON template_item (rapporteur_id);

CREATE INDEX ix_template_item_template_id ON template_item (template_id);

CREATE TABLE proposal (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  group_id INTEGER NOT NULL,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  proposer_id INTEGER,
  proposer_label TEXT,
  filed_on TEXT,
  note TEXT,
  state TEXT NOT NULL,
  reason TEXT,
  item_id INTEGER,
  CONSTRAINT fk_proposal_group_id FOREIGN KEY(group_id) REFERENCES working_group (id) ON DELETE CASCADE,
  CONSTRAINT fk_proposal_proposer_id FOREIGN KEY(proposer_id) REFERENCES person (id),
  CONSTRAINT fk_proposal_item_id FOREIGN KEY(item_id) REFERENCES agenda_item (id) ON DELETE SET NULL,
  CONSTRAINT ck_proposal_kind CHECK ("kind" IN ('report', 'decision', 'information', 'appeal', 'other')),
  CONSTRAINT ck_proposal_state CHECK ("state" IN ('waiting', 'taken', 'declined'))
) STRICT;

CREATE INDEX ix_proposal_group_id ON proposal (group_id);

CREATE INDEX ix_proposal_item_id ON proposal (item_id);

CREATE INDEX ix_proposal_proposer_id ON proposal (proposer_id);

CREATE TABLE carry_over (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  item_id INTEGER NOT NULL,
  from_item_id INTEGER NOT NULL,
  reason TEXT NOT NULL,
  CONSTRAINT uq_carry_over_item_id_from_item_id UNIQUE (item_id, from_item_id),
  CONSTRAINT fk_carry_over_item_id FOREIGN KEY(item_id) REFERENCES agenda_item (id) ON DELETE CASCADE,
  CONSTRAINT fk_carry_over_from_item_id FOREIGN KEY(from_item_id) REFERENCES agenda_item (id) ON DELETE CASCADE,
  CONSTRAINT ck_carry_over_reason CHECK ("reason" IN ('not-discussed', 'postponed', 'standing', 'open-action'))
) STRICT;

CREATE INDEX ix_carry_over_from_item_id ON carry_over (from_item_id);

CREATE INDEX ix_carry_over_item_id ON carry_over (item_id);

CREATE TABLE carry_dismissal (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  item_id INTEGER NOT NULL,
  CONSTRAINT uq_carry_dismissal_item_id UNIQUE (item_id),
  CONSTRAINT fk_carry_dismissal_item_id FOREIGN KEY(item_id) REFERENCES agenda_item (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX ix_carry_dismissal_item_id ON carry_dismissal (item_id);

CREATE TABLE agenda_version (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  meeting_id INTEGER NOT NULL,
  version INTEGER NOT NULL,
  sent_at TEXT NOT NULL,
  CONSTRAINT uq_agenda_version_meeting_id_version UNIQUE (meeting_id, version),
  CONSTRAINT fk_agenda_version_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX ix_agenda_version_meeting_id ON agenda_version (meeting_id);

CREATE TABLE agenda_version_item (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  version_id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  rapporteurs TEXT,
  item_id INTEGER,
  CONSTRAINT fk_agenda_version_item_version_id FOREIGN KEY(version_id) REFERENCES agenda_version (id) ON DELETE CASCADE,
  CONSTRAINT fk_agenda_version_item_item_id FOREIGN KEY(item_id) REFERENCES agenda_item (id) ON DELETE SET NULL
) STRICT;

CREATE INDEX ix_agenda_version_item_item_id ON agenda_version_item (item_id);

CREATE INDEX ix_agenda_version_item_version_id ON agenda_version_item (version_id);
