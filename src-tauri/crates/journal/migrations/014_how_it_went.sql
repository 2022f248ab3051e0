-- How a workout went, beside the others of its kind: 'worse', 'as_usual', 'better'. NULL if that was not said.
ALTER TABLE workout ADD COLUMN went TEXT;
