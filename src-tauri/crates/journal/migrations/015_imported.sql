-- Files of other programs whose workouts were imported. A file is known again by its content, whatever its name.
CREATE TABLE imported_file (
  id TEXT PRIMARY KEY,
  -- of the content, unpacked, in hexadecimal
  sha256 TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  imported_at INTEGER NOT NULL
) STRICT;

-- The file that a workout came from, and when it began there: what a person corrects later leaves that. NULL if
-- it was logged.
ALTER TABLE workout ADD COLUMN source TEXT;
ALTER TABLE workout ADD COLUMN began_at INTEGER;
CREATE INDEX workout_imported ON workout (began_at) WHERE source IS NOT NULL;
-- Whether its windows had passed when it was imported: it fills the journal, and raises nothing.
ALTER TABLE workout ADD COLUMN of_past INTEGER NOT NULL DEFAULT 0;
CREATE INDEX workout_not_of_past ON workout (end_at) WHERE deleted_at IS NULL AND of_past = 0;
-- Whether its effort is a guess, which nobody named.
ALTER TABLE workout ADD COLUMN guessed INTEGER NOT NULL DEFAULT 0;
-- The sport as the file calls it. NULL if it does not say, or was logged.
ALTER TABLE workout ADD COLUMN sport TEXT;

-- The files of the watched folder that have been read: one is read again once its length or time has changed.
CREATE TABLE watched_file (
  path TEXT PRIMARY KEY,
  bytes INTEGER NOT NULL,
  written_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
