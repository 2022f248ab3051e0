-- Calendars of other programs that the user added: files that are read and never written.
CREATE TABLE calendar (
  id TEXT PRIMARY KEY,
  path TEXT NOT NULL,
  -- what the user calls it
  label TEXT NOT NULL,
  -- what its busy times are called; NULL is what each is called there
  busy_called TEXT,
  -- the words or categories by which sessions and races are told, separated by commas; NULL if there are none
  session_words TEXT,
  race_words TEXT,
  added_at INTEGER NOT NULL,
  removed_at INTEGER
) STRICT;

-- Its last reading: what the file was like, in which zone and until when it was read, and why it could not be.
CREATE TABLE calendar_reading (
  calendar TEXT PRIMARY KEY REFERENCES calendar (id),
  read_at INTEGER NOT NULL,
  size INTEGER NOT NULL,
  modified_at INTEGER,
  sha256 TEXT NOT NULL,
  zone TEXT NOT NULL,
  until_at INTEGER NOT NULL,
  -- the code of the error and its detail
  fault TEXT,
  skipped INTEGER NOT NULL
) STRICT;

-- Its busy times, as they were read last. They are no entries of the user's.
CREATE TABLE calendar_time (
  id INTEGER PRIMARY KEY,
  calendar TEXT NOT NULL REFERENCES calendar (id),
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  label TEXT NOT NULL
) STRICT;
CREATE INDEX calendar_time_by_end ON calendar_time (end_at);
CREATE INDEX calendar_time_of ON calendar_time (calendar);

-- The planned sessions that follow one in a calendar: what it said last. What the planned one has otherwise, the
-- user has changed.
CREATE TABLE calendar_session (
  session TEXT PRIMARY KEY REFERENCES planned_session (id),
  calendar TEXT NOT NULL REFERENCES calendar (id),
  uid TEXT NOT NULL,
  recurrence TEXT NOT NULL,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  kind TEXT NOT NULL,
  summary TEXT NOT NULL,
  -- it is no longer in the calendar
  withdrawn_at INTEGER
) STRICT;
CREATE UNIQUE INDEX calendar_session_by_uid ON calendar_session (calendar, uid, recurrence);

-- The calendar that Rubdown writes, and where.
CREATE TABLE feed (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  path TEXT NOT NULL,
  private_words INTEGER NOT NULL,
  alarm_minutes INTEGER
) STRICT;

-- What was written to it or to a single file, by the id that other programs know it by.
CREATE TABLE feed_entry (
  uid TEXT PRIMARY KEY,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  title TEXT NOT NULL,
  description TEXT NOT NULL,
  busy INTEGER NOT NULL,
  alarm_minutes INTEGER,
  sequence INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  cancelled INTEGER NOT NULL
) STRICT;
CREATE INDEX feed_entry_by_end ON feed_entry (end_at);
