-- Whether the journal came from a backup: a health condition noted after that is not in it, so that the
-- question comes before any massage until it has been answered.
ALTER TABLE device_state ADD COLUMN restored INTEGER NOT NULL DEFAULT 0;
