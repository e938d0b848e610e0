CREATE TABLE former_rules (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  group_id INTEGER NOT NULL,
  until TEXT NOT NULL,
  name TEXT NOT NULL,
  name_genitive TEXT NOT NULL,
  council TEXT NOT NULL,
  settlement TEXT NOT NULL,
  quorum TEXT NOT NULL,
  majority TEXT NOT NULL,
  decision_word TEXT NOT NULL,
  date_style TEXT NOT NULL,
  norm_profile TEXT NOT NULL,
  community TEXT,
  mandate TEXT,
  procedural_majority TEXT,
  personnel_majority TEXT,
  charter_majority TEXT,
  CONSTRAINT uq_former_rules_group_id_until UNIQUE (group_id, until),
  CONSTRAINT fk_former_rules_group_id FOREIGN KEY(group_id) REFERENCES working_group (id) ON DELETE CASCADE,
  CONSTRAINT ck_former_rules_decision_word CHECK ("decision_word" IN ('ухвалили', 'вирішили')),
  CONSTRAINT ck_former_rules_date_style CHECK ("date_style" IN ('words', 'digits'))
) STRICT;

CREATE INDEX ix_former_rules_group_id ON former_rules (group_id);
