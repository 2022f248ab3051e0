-- What a line says of a journal that was replaced: when the copy in its place was made, and where
-- the file from before lies.
ALTER TABLE notice ADD COLUMN since INTEGER;
ALTER TABLE notice ADD COLUMN file TEXT;
