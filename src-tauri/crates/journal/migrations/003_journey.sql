-- Journeys, for the question about a clot. Without a length: the zone alone says that it was one, or
-- the person that it was long.
CREATE TABLE journey (
  ended_at INTEGER PRIMARY KEY,
  minutes INTEGER CHECK (minutes > 0),
  answered_at INTEGER
) STRICT;
CREATE INDEX journey_unanswered ON journey (ended_at) WHERE answered_at IS NULL;
