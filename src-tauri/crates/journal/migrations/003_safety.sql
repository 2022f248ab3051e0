-- Whether a check-in refers to a professional (absent: from before this was stored), where the user
-- said it is (absent until that was asked), and when they said that it has been looked at.
ALTER TABLE check_in ADD COLUMN refers INTEGER;
ALTER TABLE check_in ADD COLUMN places TEXT;
ALTER TABLE check_in ADD COLUMN settled_at INTEGER;
CREATE INDEX open_referral ON check_in (answered_at) WHERE settled_at IS NULL;

-- Since when the safety questions have waited for an answer; absent if none is due.
ALTER TABLE device_state ADD COLUMN questions_since INTEGER;
