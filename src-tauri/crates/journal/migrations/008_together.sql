-- The change that this one was entered together with, right before it: one undo takes both back.
ALTER TABLE change ADD COLUMN follows INTEGER;
