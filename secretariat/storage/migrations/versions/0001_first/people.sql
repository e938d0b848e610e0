CREATE TABLE organisation (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL
) STRICT;

CREATE TABLE person (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  family TEXT NOT NULL,
  given TEXT NOT NULL,
  patronymic TEXT,
  gender TEXT,
  email TEXT,
  phone TEXT,
  note TEXT,
  sort_key TEXT NOT NULL,
  search TEXT NOT NULL,
  CONSTRAINT ck_person_gender CHECK ("gender" IN ('m', 'f'))
) STRICT;

CREATE INDEX ix_person_sort_key ON person (sort_key);

CREATE TABLE post (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  person_id INTEGER NOT NULL,
  title TEXT NOT NULL,
  organisation_id INTEGER,
  since TEXT,
  until TEXT,
  CONSTRAINT fk_post_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE,
  CONSTRAINT fk_post_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id)
) STRICT;

CREATE INDEX ix_post_organisation_id ON post (organisation_id);

CREATE INDEX ix_post_person_id ON post (person_id);

CREATE TABLE working_group (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  name_genitive TEXT NOT NULL,
  council TEXT NOT NULL,
  settlement TEXT NOT NULL,
  community TEXT,
  quorum TEXT NOT NULL,
  majority TEXT NOT NULL,
  numbering TEXT NOT NULL,
  term_start TEXT,
  first_number INTEGER NOT NULL,
  decision_word TEXT NOT NULL,
  date_style TEXT NOT NULL,
  norm_profile TEXT NOT NULL,
  protocol_workdays INTEGER NOT NULL,
  retention TEXT NOT NULL,
  case_index TEXT,
  CONSTRAINT ck_working_group_numbering CHECK ("numbering" IN ('year', 'term')),
  CONSTRAINT ck_working_group_decision_word CHECK ("decision_word" IN ('ухвалили', 'вирішили')),
  CONSTRAINT ck_working_group_date_style CHECK ("date_style" IN ('words', 'digits'))
) STRICT;

CREATE TABLE membership (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  group_id INTEGER NOT NULL,
  person_id INTEGER NOT NULL,
  role TEXT NOT NULL,
  voting INTEGER NOT NULL,
  since TEXT,
  until TEXT,
  CONSTRAINT fk_membership_group_id FOREIGN KEY(group_id) REFERENCES working_group (id) ON DELETE CASCADE,
  CONSTRAINT fk_membership_person_id FOREIGN KEY(person_id) REFERENCES person (id),
  CONSTRAINT ck_membership_role CHECK ("role" IN ('chair', 'deputy-chair', 'secretary', 'member')),
  CONSTRAINT ck_membership_voting CHECK ("voting" IN (0, 1))
) STRICT;

CREATE INDEX ix_membership_group_id_person_id ON membership (group_id, person_id);

CREATE INDEX ix_membership_person_id ON membership (person_id);
