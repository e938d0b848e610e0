ALTER TABLE protocol_version ADD COLUMN last_action INTEGER;
