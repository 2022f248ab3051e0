-- Whether a massage that did not take place had been started.
ALTER TABLE missed ADD COLUMN started INTEGER NOT NULL DEFAULT 0;
