ALTER TABLE working_group ADD COLUMN own_form TEXT;
ALTER TABLE former_rules ADD COLUMN own_form TEXT;
