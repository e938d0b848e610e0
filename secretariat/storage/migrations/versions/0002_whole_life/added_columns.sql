ALTER TABLE working_group ADD COLUMN mandate TEXT;
ALTER TABLE working_group ADD COLUMN procedural_majority TEXT;
ALTER TABLE working_group ADD COLUMN personnel_majority TEXT;
ALTER TABLE working_group ADD COLUMN charter_majority TEXT;
ALTER TABLE meeting ADD COLUMN items_due TEXT;
ALTER TABLE meeting ADD COLUMN postponed_to TEXT;
ALTER TABLE agenda_item ADD COLUMN standing TEXT
  CONSTRAINT ck_agenda_item_standing CHECK ("standing" IN ('always', 'actions', 'former-protocol'));
ALTER TABLE agenda_item ADD COLUMN filed_on TEXT;
ALTER TABLE resolution ADD COLUMN special TEXT
  CONSTRAINT ck_resolution_special CHECK ("special" IN ('procedural', 'personnel', 'charter'));
ALTER TABLE resolution ADD COLUMN ordinal INTEGER;
ALTER TABLE action_item ADD COLUMN assignee_email TEXT;
ALTER TABLE protocol_version ADD COLUMN superseded_at TEXT;
ALTER TABLE protocol_version ADD COLUMN superseded_why TEXT;
ALTER TABLE protocol_version ADD COLUMN last_decision INTEGER;
