-- The slot as the user agreed to it, while safety allows less: it is widened again once that has ended.
ALTER TABLE plan ADD COLUMN chosen TEXT;
