-- What a person takes back stays: when a red flag was settled, and when busy time was removed.
CREATE TABLE settled_flag (
  flag TEXT NOT NULL,
  reported_at INTEGER NOT NULL,
  settled_at INTEGER NOT NULL
) STRICT;
ALTER TABLE busy ADD COLUMN removed_at INTEGER;

-- when the plan and its reminders were last made, whichever workout led
ALTER TABLE standing ADD COLUMN planned_at INTEGER;

-- The red flags of the last check-in, which were not written down as such before.
INSERT OR IGNORE INTO flag (flag, reported_at)
  SELECT 'rf_dark_urine', answered_at
  FROM (SELECT * FROM check_in ORDER BY answered_at DESC LIMIT 1)
  WHERE signs ->> '$.persistent_soreness.dark_urine' OR signs ->> '$.persistent_soreness.swelling';
INSERT OR IGNORE INTO flag (flag, reported_at)
  SELECT 'rf_neuro', answered_at
  FROM (SELECT * FROM check_in ORDER BY answered_at DESC LIMIT 1)
  WHERE signs ->> '$.asymmetry.new_weakness_or_numbness';
