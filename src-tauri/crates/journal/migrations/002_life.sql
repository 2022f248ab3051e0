-- The life of a plan: the slot that was kept when the massage was started, and when the therapist was
-- booked.
ALTER TABLE plan ADD COLUMN before_start TEXT;
ALTER TABLE plan ADD COLUMN booked_at INTEGER;
-- plans that were replaced while a massage was kept, which may not have been asked about yet
CREATE INDEX plan_replaced ON plan (workout_end) WHERE state = 'superseded' AND accepted IS NOT NULL;

-- What the user changed, newest last, for undo; the oldest go.
CREATE TABLE change (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  at INTEGER NOT NULL,
  plan TEXT,
  -- the last event of any reminder when the change was made
  reminder_event INTEGER NOT NULL,
  undone_at INTEGER
) STRICT;
CREATE INDEX change_to_undo ON change (number) WHERE undone_at IS NULL;

-- The rows that a change inserted, updated or deleted, in this order: as they were before, or as they
-- were inserted. JSON by column.
CREATE TABLE changed_row (
  number INTEGER PRIMARY KEY,
  change INTEGER NOT NULL REFERENCES change (number) ON DELETE CASCADE,
  tab TEXT NOT NULL,
  act TEXT NOT NULL CHECK (act IN ('insert', 'update', 'delete')),
  image TEXT NOT NULL
) STRICT;
CREATE INDEX changed_row_of ON changed_row (change);

-- What the user had written and then took back by undo, where the row itself could not stay.
CREATE TABLE taken_back (
  at INTEGER NOT NULL,
  tab TEXT NOT NULL,
  image TEXT NOT NULL
) STRICT;
