-- Instants are milliseconds since 1970 in UTC, lengths are minutes, ids are UUID v7, and words are
-- the ids of the rules. Lists and slots are JSON. Nothing is ever deleted that a person wrote.

CREATE TABLE workout (
  id TEXT PRIMARY KEY,
  activity TEXT NOT NULL,
  end_at INTEGER NOT NULL,
  duration_min INTEGER NOT NULL CHECK (duration_min > 0),
  rpe INTEGER NOT NULL CHECK (rpe BETWEEN 1 AND 10),
  muscles TEXT NOT NULL,
  competition INTEGER NOT NULL,
  note TEXT NOT NULL,
  zone TEXT NOT NULL,
  logged_at INTEGER NOT NULL,
  deleted_at INTEGER
) STRICT;
CREATE INDEX workout_by_end ON workout (end_at) WHERE deleted_at IS NULL;

-- One plan for each workout that was ever the main one. At most one is open.
CREATE TABLE plan (
  id TEXT PRIMARY KEY,
  workout TEXT NOT NULL UNIQUE REFERENCES workout (id),
  workout_end INTEGER NOT NULL,
  state TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  planned_at INTEGER NOT NULL,
  -- when time alone changes it
  replan_at INTEGER,
  plan TEXT NOT NULL,
  -- the slot that the person accepted
  accepted TEXT,
  started_at INTEGER,
  skipped_at INTEGER,
  snoozed_until INTEGER
) STRICT;
CREATE UNIQUE INDEX one_open_plan ON plan ((1)) WHERE state IN ('open', 'accepted', 'started');
CREATE INDEX plan_by_end ON plan (workout_end);
CREATE INDEX plan_by_replan ON plan (replan_at) WHERE replan_at IS NOT NULL;

CREATE TABLE massage (
  id TEXT PRIMARY KEY,
  plan TEXT REFERENCES plan (id),
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  minutes INTEGER NOT NULL CHECK (minutes > 0),
  pressure INTEGER NOT NULL CHECK (pressure BETWEEN 1 AND 5),
  type TEXT NOT NULL,
  delivery TEXT NOT NULL,
  muscles TEXT NOT NULL,
  logged_at INTEGER NOT NULL,
  deleted_at INTEGER
) STRICT;
CREATE INDEX massage_by_start ON massage (start_at) WHERE deleted_at IS NULL;
CREATE INDEX massage_by_plan ON massage (plan) WHERE plan IS NOT NULL AND deleted_at IS NULL;
-- the sessions that count for "how often" (rules 5)
CREATE INDEX session_by_therapist ON massage (end_at)
  WHERE deleted_at IS NULL AND delivery = 'therapist' AND minutes >= 30;
CREATE INDEX session_by_self ON massage (end_at)
  WHERE deleted_at IS NULL AND delivery = 'self' AND minutes >= 20;

CREATE TABLE soreness (
  id TEXT PRIMARY KEY,
  reported_at INTEGER NOT NULL,
  value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 10)
) STRICT;
CREATE INDEX soreness_by_time ON soreness (reported_at);

-- The active red flags.
CREATE TABLE flag (
  flag TEXT PRIMARY KEY,
  reported_at INTEGER NOT NULL
) STRICT;

-- Those that were resolved; nothing that a person reported is lost.
CREATE TABLE resolved_flag (
  flag TEXT NOT NULL,
  reported_at INTEGER NOT NULL,
  resolved_at INTEGER NOT NULL
) STRICT;

CREATE TABLE issue (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  muscle_group TEXT NOT NULL,
  side TEXT,
  since INTEGER,
  reported_at INTEGER NOT NULL,
  removed_at INTEGER
) STRICT;
CREATE INDEX active_issue ON issue (reported_at) WHERE removed_at IS NULL;

CREATE TABLE planned_session (
  id TEXT PRIMARY KEY,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  kind TEXT NOT NULL,
  rpe_expected INTEGER CHECK (rpe_expected BETWEEN 1 AND 10),
  activity TEXT,
  reported_at INTEGER NOT NULL,
  cancelled_at INTEGER
) STRICT;
CREATE INDEX planned_session_by_end ON planned_session (end_at) WHERE cancelled_at IS NULL;

CREATE TABLE busy (
  id TEXT PRIMARY KEY,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  label TEXT NOT NULL,
  removed_at INTEGER
) STRICT;
CREATE INDEX busy_by_end ON busy (end_at);

CREATE TABLE check_in (
  answered_at INTEGER PRIMARY KEY,
  signs TEXT NOT NULL
) STRICT;

-- Journeys, for the question about a clot. Without a length: the zone alone says that it was one, or
-- the person that it was long.
CREATE TABLE journey (
  ended_at INTEGER PRIMARY KEY,
  minutes INTEGER CHECK (minutes > 0),
  answered_at INTEGER
) STRICT;
CREATE INDEX journey_unanswered ON journey (ended_at) WHERE answered_at IS NULL;

-- One row: the settings, and the last plan and a pause of reminders on this device.
CREATE TABLE device_state (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  -- absent until the first start was answered or skipped
  settings TEXT,
  -- when and in which zone the plan and its reminders were last made, whichever workout it is about
  planned_at INTEGER,
  zone TEXT,
  paused INTEGER NOT NULL DEFAULT 0,
  -- absent while paused: until resumed
  paused_until INTEGER
) STRICT;
INSERT INTO device_state (only) VALUES (1);

CREATE TABLE reminder (
  id TEXT PRIMARY KEY,
  -- the plan, the competition or the regular massage that it is about
  subject TEXT NOT NULL,
  -- which of a series about the same subject, from 1; 0 where there is no series
  number INTEGER NOT NULL,
  kind TEXT NOT NULL,
  plan TEXT REFERENCES plan (id),
  slot TEXT,
  at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  window_end INTEGER,
  state TEXT NOT NULL,
  snoozed INTEGER NOT NULL DEFAULT 0,
  attempts INTEGER NOT NULL DEFAULT 0,
  failures INTEGER NOT NULL DEFAULT 0,
  retry_at INTEGER,
  claimed_by TEXT,
  shown_at INTEGER,
  server_id INTEGER,
  close_pending INTEGER NOT NULL DEFAULT 0,
  UNIQUE (subject, number, kind)
) STRICT;
CREATE INDEX reminder_by_state ON reminder (state, expires_at);
CREATE INDEX reminder_by_plan ON reminder (plan);
CREATE INDEX reminder_by_shown ON reminder (shown_at) WHERE shown_at IS NOT NULL;
CREATE INDEX reminder_close_pending ON reminder (close_pending) WHERE close_pending = 1;

-- What happened to each reminder, for "why did this come, or not"; the oldest events go.
CREATE TABLE reminder_event (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  reminder TEXT NOT NULL,
  at INTEGER NOT NULL,
  state TEXT NOT NULL,
  cause TEXT NOT NULL
) STRICT;
CREATE INDEX event_by_reminder ON reminder_event (reminder);

CREATE TABLE notice (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  reminder TEXT,
  reminder_kind TEXT,
  plan TEXT,
  slot TEXT,
  at INTEGER NOT NULL,
  count INTEGER NOT NULL,
  -- of a journal that was replaced: when the copy in its place was made, and where the file from
  -- before lies
  since INTEGER,
  file TEXT,
  dismissed_at INTEGER
) STRICT;
CREATE INDEX notice_waiting ON notice (at) WHERE dismissed_at IS NULL;
