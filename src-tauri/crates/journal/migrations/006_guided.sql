-- Guided sessions of self-massage, from their first second. Where one is follows from the clock:
-- `position_ms`, and while it runs the time since `running_since` as well.
CREATE TABLE guided_session (
  id TEXT PRIMARY KEY,
  -- whose massage it is; NULL for one apart from any plan
  plan TEXT REFERENCES plan (id),
  occasion TEXT NOT NULL,
  pressure INTEGER NOT NULL,
  -- the steps, with their lengths as the user changed them
  steps TEXT NOT NULL,
  longest_seconds INTEGER NOT NULL,
  started_at INTEGER NOT NULL,
  position_ms INTEGER NOT NULL,
  -- how long each step was really done, in milliseconds, up to running_since
  done TEXT NOT NULL,
  running_since INTEGER,
  touched_at INTEGER NOT NULL,
  ended_at INTEGER,
  zone TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX one_guided_session ON guided_session ((1)) WHERE ended_at IS NULL;

-- Until when the massage of a plan can go on, because a session may be paused.
ALTER TABLE plan ADD COLUMN runs_until INTEGER;

-- How long each muscle was really massaged, and how it felt afterwards.
ALTER TABLE massage ADD COLUMN parts TEXT;
ALTER TABLE massage ADD COLUMN felt TEXT;
