-- One row: the mark of this file and the number of its last change, so that a write-ahead log tells
-- which file it belongs to. Text of one length, which is overwritten in its place.
CREATE TABLE stamp (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  mark TEXT NOT NULL
) STRICT;
INSERT INTO stamp (only, mark)
  VALUES (1, 'RUBDMARK' || lower(hex(randomblob(16))) || '0000000000000000');
