//! When to look at the schedule. Values in, values out; the loop around it does the waiting.

use chrono::{DateTime, TimeDelta, Utc};

/// A lost poke or an unseen change of the clock costs this much at most.
pub(crate) const CAP: TimeDelta = TimeDelta::minutes(5);

/// How soon a look may follow one that claimed nothing, however due the journal says it is.
const PACE: TimeDelta = TimeDelta::seconds(1);

/// What a look at the schedule left behind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Look {
    /// When it was.
    pub(crate) at: DateTime<Utc>,
    /// When the journal wants the next one.
    pub(crate) next: Option<DateTime<Utc>>,
    /// Whether it claimed something.
    pub(crate) claimed: bool,
}

impl Look {
    /// When the next look is due, on the real clock.
    pub(crate) fn wake_at(&self) -> DateTime<Utc> {
        let cap = self.at + CAP;
        let pace = if self.claimed {
            TimeDelta::zero()
        } else {
            PACE
        };
        self.next
            .map_or(cap, |next| next.max(self.at + pace).min(cap))
    }

    /// Whether a clock that can jump has reached the next look: the reminder's instant, or the
    /// cap, or an instant before the last look, because it was turned back.
    pub(crate) fn is_over(&self, now: DateTime<Utc>) -> bool {
        now < self.at || now >= self.at + CAP || self.next.is_some_and(|next| now >= next)
    }
}

/// Whether nothing is due for so long that a backup is made in passing.
pub(crate) fn leaves_room(look: &Look, now: DateTime<Utc>) -> bool {
    !look.claimed && look.next.is_none_or(|next| next > now + ROOM)
}

/// Far longer than a backup of many years takes.
const ROOM: TimeDelta = TimeDelta::minutes(1);

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::seconds(seconds)
    }

    fn look(next: Option<i64>) -> Look {
        Look {
            at: at(1_000),
            next: next.map(at),
            claimed: false,
        }
    }

    #[test]
    fn with_nothing_to_remind_of_it_looks_every_five_minutes() {
        assert_eq!(look(None).wake_at(), at(1_300));
    }

    #[test]
    fn it_wakes_at_the_instant_of_the_next_reminder() {
        assert_eq!(look(Some(1_100)).wake_at(), at(1_100));
    }

    #[test]
    fn a_reminder_far_away_is_no_reason_to_sleep_longer() {
        assert_eq!(look(Some(9_000)).wake_at(), at(1_300));
    }

    #[test]
    fn what_stays_due_does_not_spin_the_loop() {
        assert_eq!(look(Some(900)).wake_at(), at(1_001));
    }

    #[test]
    fn a_backup_waits_until_no_reminder_is_near() {
        assert!(leaves_room(&look(None), at(1_000)));
        assert!(leaves_room(&look(Some(1_100)), at(1_000)));
        assert!(!leaves_room(&look(Some(1_050)), at(1_000)));
        let busy = Look {
            claimed: true,
            ..look(None)
        };
        assert!(!leaves_room(&busy, at(1_000)));
    }

    #[test]
    fn after_something_was_claimed_it_looks_again_at_once() {
        let look = Look {
            claimed: true,
            ..look(Some(900))
        };
        assert_eq!(look.wake_at(), at(1_000));
    }

    #[test]
    fn a_jumping_clock_is_noticed_in_both_directions() {
        let look = look(Some(1_100));
        assert!(!look.is_over(at(1_000)));
        assert!(!look.is_over(at(1_099)));
        assert!(look.is_over(at(1_100)));
        assert!(look.is_over(at(999)));
        assert!(look.is_over(at(90_000)));
    }
}
