ALTER TABLE working_group ADD COLUMN emblem_sha256 TEXT;
ALTER TABLE working_group ADD COLUMN emblem_text TEXT;
ALTER TABLE former_rules ADD COLUMN emblem_sha256 TEXT;
ALTER TABLE former_rules ADD COLUMN emblem_text TEXT;
