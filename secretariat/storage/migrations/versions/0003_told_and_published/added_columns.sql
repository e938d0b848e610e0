ALTER TABLE protocol_version ADD COLUMN last_action INTEGER;
ALTER TABLE agenda_version ADD COLUMN day TEXT;
ALTER TABLE agenda_version ADD COLUMN start TEXT;
ALTER TABLE agenda_version ADD COLUMN place TEXT;
ALTER TABLE agenda_version ADD COLUMN format TEXT
  CONSTRAINT ck_agenda_version_format CHECK ("format" IN ('room', 'online', 'mixed'));
