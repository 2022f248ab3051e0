-- What a medical stop took away of a plan: the slot that was kept and whether it was booked, as JSON. It
-- comes back if the stop was a mistake.
ALTER TABLE plan ADD COLUMN removed TEXT;
