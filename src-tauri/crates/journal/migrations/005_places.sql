-- In which time zone a massage and a soreness answer were noted. What is older than this has the zone of
-- the last workout before it, the only record of where the device was; without one, it has none.
ALTER TABLE massage ADD COLUMN zone TEXT;
ALTER TABLE soreness ADD COLUMN zone TEXT;
UPDATE massage SET zone = (
  SELECT zone FROM workout
  WHERE deleted_at IS NULL AND end_at <= massage.start_at ORDER BY end_at DESC LIMIT 1
);
UPDATE soreness SET zone = (
  SELECT zone FROM workout
  WHERE deleted_at IS NULL AND end_at <= soreness.reported_at ORDER BY end_at DESC LIMIT 1
);

-- Massages that were planned and did not take place: skipped, or kept and not done.
CREATE TABLE missed (
  id TEXT PRIMARY KEY,
  plan TEXT NOT NULL REFERENCES plan (id),
  -- where it stands in the list
  at INTEGER NOT NULL,
  -- when it was to start
  start_at INTEGER NOT NULL,
  minutes INTEGER NOT NULL CHECK (minutes > 0),
  delivery TEXT NOT NULL,
  how TEXT NOT NULL,
  -- whether the user had agreed to the time
  kept INTEGER NOT NULL,
  zone TEXT NOT NULL,
  deleted_at INTEGER
) STRICT;
CREATE INDEX missed_by_time ON missed (at) WHERE deleted_at IS NULL;
