CREATE TABLE name_forms (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  person_id INTEGER NOT NULL,
  genitive TEXT NOT NULL,
  dative TEXT NOT NULL,
  accusative TEXT NOT NULL,
  instrumental TEXT NOT NULL,
  vocative TEXT NOT NULL,
  checked INTEGER NOT NULL,
  CONSTRAINT uq_name_forms_person_id UNIQUE (person_id),
  CONSTRAINT fk_name_forms_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE,
  CONSTRAINT ck_name_forms_checked CHECK ("checked" IN (0, 1))
) STRICT;

CREATE INDEX ix_name_forms_person_id ON name_forms (person_id);

CREATE TABLE post_forms (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  post_id INTEGER NOT NULL,
  genitive TEXT NOT NULL,
  dative TEXT NOT NULL,
  accusative TEXT NOT NULL,
  instrumental TEXT NOT NULL,
  checked INTEGER NOT NULL,
  CONSTRAINT uq_post_forms_post_id UNIQUE (post_id),
  CONSTRAINT fk_post_forms_post_id FOREIGN KEY(post_id) REFERENCES post (id) ON DELETE CASCADE,
  CONSTRAINT ck_post_forms_checked CHECK ("checked" IN (0, 1))
) STRICT;

CREATE INDEX ix_post_forms_post_id ON post_forms (post_id);

CREATE TABLE calendar_day (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  day TEXT NOT NULL,
  worked INTEGER NOT NULL,
  title TEXT,
  CONSTRAINT uq_calendar_day_day UNIQUE (day),
  CONSTRAINT ck_calendar_day_worked CHECK ("worked" IN (0, 1))
) STRICT;
