-- Sessions that recur. Dates and times are those on the wall where the user is, so no zone is stored; what
-- follows from a rule is never stored, only what differs from it.
CREATE TABLE session_series (
  id TEXT PRIMARY KEY,
  first_on TEXT NOT NULL,
  until_on TEXT,
  weekdays TEXT NOT NULL,
  every_weeks INTEGER NOT NULL CHECK (every_weeks BETWEEN 1 AND 52),
  time TEXT NOT NULL,
  minutes INTEGER NOT NULL CHECK (minutes > 0),
  kind TEXT NOT NULL,
  rpe_expected INTEGER CHECK (rpe_expected BETWEEN 1 AND 10),
  activity TEXT,
  reported_at INTEGER NOT NULL,
  deleted_at INTEGER
) STRICT;
CREATE INDEX series_by_until ON session_series (until_on) WHERE deleted_at IS NULL;

-- One of them left out, or moved: then it has a start, on the wall like the rest.
CREATE TABLE series_exception (
  id TEXT PRIMARY KEY,
  series TEXT NOT NULL REFERENCES session_series (id),
  date TEXT NOT NULL,
  start TEXT,
  minutes INTEGER,
  kind TEXT,
  rpe_expected INTEGER CHECK (rpe_expected BETWEEN 1 AND 10),
  activity TEXT,
  reported_at INTEGER NOT NULL,
  removed_at INTEGER
) STRICT;
CREATE UNIQUE INDEX exception_by_date ON series_exception (series, date) WHERE removed_at IS NULL;
CREATE INDEX exception_by_start ON series_exception (start) WHERE removed_at IS NULL AND start IS NOT NULL;

-- The planned session that a workout was: it is no longer planned while the workout is there.
ALTER TABLE workout ADD COLUMN of_session TEXT;
CREATE INDEX workout_of_session ON workout (of_session)
  WHERE of_session IS NOT NULL AND deleted_at IS NULL;
