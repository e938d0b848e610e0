CREATE TABLE meeting (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  group_id INTEGER NOT NULL,
  kind TEXT NOT NULL,
  format TEXT NOT NULL,
  place TEXT,
  state TEXT NOT NULL,
  reason TEXT,
  number INTEGER,
  protocol TEXT NOT NULL,
  sample INTEGER NOT NULL,
  CONSTRAINT fk_meeting_group_id FOREIGN KEY(group_id) REFERENCES working_group (id),
  CONSTRAINT ck_meeting_kind CHECK ("kind" IN ('regular', 'extraordinary')),
  CONSTRAINT ck_meeting_format CHECK ("format" IN ('room', 'online', 'mixed')),
  CONSTRAINT ck_meeting_state CHECK ("state" IN ('planned', 'held', 'not-held', 'cancelled', 'postponed')),
  CONSTRAINT ck_meeting_protocol CHECK ("protocol" IN ('full', 'short')),
  CONSTRAINT ck_meeting_sample CHECK ("sample" IN (0, 1))
) STRICT;

CREATE INDEX ix_meeting_group_id ON meeting (group_id);

CREATE TABLE sitting (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  meeting_id INTEGER NOT NULL,
  day TEXT NOT NULL,
  start TEXT,
  "end" TEXT,
  CONSTRAINT fk_sitting_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX ix_sitting_day ON sitting (day);

CREATE INDEX ix_sitting_meeting_id ON sitting (meeting_id);

CREATE TABLE officer (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  meeting_id INTEGER NOT NULL,
  person_id INTEGER NOT NULL,
  office TEXT NOT NULL,
  from_item_id INTEGER,
  CONSTRAINT fk_officer_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE,
  CONSTRAINT fk_officer_person_id FOREIGN KEY(person_id) REFERENCES person (id),
  CONSTRAINT fk_officer_from_item_id FOREIGN KEY(from_item_id) REFERENCES agenda_item (id),
  CONSTRAINT ck_officer_office CHECK ("office" IN ('chair', 'secretary'))
) STRICT;

CREATE INDEX ix_officer_from_item_id ON officer (from_item_id);

CREATE INDEX ix_officer_meeting_id ON officer (meeting_id);

CREATE INDEX ix_officer_person_id ON officer (person_id);

CREATE TABLE meeting_log (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  meeting_id INTEGER NOT NULL,
  moment TEXT NOT NULL,
  code TEXT NOT NULL,
  params TEXT NOT NULL,
  CONSTRAINT fk_meeting_log_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX ix_meeting_log_meeting_id ON meeting_log (meeting_id);

CREATE TABLE attendance (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  meeting_id INTEGER NOT NULL,
  person_id INTEGER,
  label TEXT,
  count INTEGER,
  capacity TEXT NOT NULL,
  presence TEXT NOT NULL,
  reason TEXT,
  paper TEXT,
  post_id INTEGER,
  substitutes_id INTEGER,
  CONSTRAINT fk_attendance_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE,
  CONSTRAINT fk_attendance_person_id FOREIGN KEY(person_id) REFERENCES person (id),
  CONSTRAINT fk_attendance_post_id FOREIGN KEY(post_id) REFERENCES post (id),
  CONSTRAINT fk_attendance_substitutes_id FOREIGN KEY(substitutes_id) REFERENCES person (id),
  CONSTRAINT ck_attendance_capacity CHECK ("capacity" IN ('member', 'invited', 'public', 'press')),
  CONSTRAINT ck_attendance_presence CHECK ("presence" IN ('unmarked', 'present', 'excused', 'absent'))
) STRICT;

CREATE INDEX ix_attendance_meeting_id_person_id ON attendance (meeting_id, person_id);

CREATE INDEX ix_attendance_person_id ON attendance (person_id);

CREATE INDEX ix_attendance_post_id ON attendance (post_id);

CREATE INDEX ix_attendance_substitutes_id ON attendance (substitutes_id);

CREATE TABLE interval (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  attendance_id INTEGER NOT NULL,
  came TEXT,
  came_item_id INTEGER,
  "left" TEXT,
  left_item_id INTEGER,
  online INTEGER NOT NULL,
  CONSTRAINT fk_interval_attendance_id FOREIGN KEY(attendance_id) REFERENCES attendance (id) ON DELETE CASCADE,
  CONSTRAINT fk_interval_came_item_id FOREIGN KEY(came_item_id) REFERENCES agenda_item (id),
  CONSTRAINT fk_interval_left_item_id FOREIGN KEY(left_item_id) REFERENCES agenda_item (id),
  CONSTRAINT ck_interval_online CHECK ("online" IN (0, 1))
) STRICT;

CREATE INDEX ix_interval_attendance_id ON interval (attendance_id);

CREATE INDEX ix_interval_came_item_id ON interval (came_item_id);

CREATE INDEX ix_interval_left_item_id ON interval (left_item_id);

CREATE TABLE recusal (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  attendance_id INTEGER NOT NULL,
  item_id INTEGER NOT NULL,
  reason TEXT,
  CONSTRAINT fk_recusal_attendance_id FOREIGN KEY(attendance_id) REFERENCES attendance (id) ON DELETE CASCADE,
  CONSTRAINT fk_recusal_item_id FOREIGN KEY(item_id) REFERENCES agenda_item (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX ix_recusal_attendance_id ON recusal (attendance_id);

CREATE INDEX ix_recusal_item_id ON recusal (item_id);
