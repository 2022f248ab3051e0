-- Trials of one's own: which leg is massaged after each leg session, drawn when the trial begins.
CREATE TABLE trial (
  id TEXT PRIMARY KEY,
  sessions INTEGER NOT NULL,
  -- the random bytes of the draw, in hexadecimal; nothing shows them before the trial is over
  seed TEXT NOT NULL,
  -- what anyone may see from the first moment: the SHA-256 of the draw
  seal TEXT NOT NULL,
  started_at INTEGER NOT NULL,
  stopped_at INTEGER,
  deleted_at INTEGER
) STRICT;
CREATE INDEX trial_by_start ON trial (started_at) WHERE deleted_at IS NULL;

-- Its leg sessions, also those that do not count, after which the same slot is next again.
CREATE TABLE trial_session (
  id TEXT PRIMARY KEY,
  trial TEXT NOT NULL REFERENCES trial (id),
  -- from 0
  slot INTEGER NOT NULL,
  workout TEXT NOT NULL REFERENCES workout (id),
  added_at INTEGER NOT NULL,
  -- whether it counts, or why not, once that is decided for good
  settled TEXT,
  settled_at INTEGER,
  deleted_at INTEGER
) STRICT;
CREATE INDEX trial_session_of ON trial_session (trial) WHERE deleted_at IS NULL;

-- How sore each leg was, on the first and the second evening.
CREATE TABLE trial_answer (
  session TEXT NOT NULL REFERENCES trial_session (id),
  evening INTEGER NOT NULL CHECK (evening IN (1, 2)),
  leg_left INTEGER NOT NULL CHECK (leg_left BETWEEN 0 AND 10),
  leg_right INTEGER NOT NULL CHECK (leg_right BETWEEN 0 AND 10),
  answered_at INTEGER NOT NULL,
  PRIMARY KEY (session, evening)
) STRICT;
