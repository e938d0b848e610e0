ALTER TABLE annex ADD COLUMN alternative_text TEXT;
