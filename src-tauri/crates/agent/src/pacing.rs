//! When the next round of the loop is due. Values in, values out; the loop does the waiting.

use chrono::{DateTime, TimeDelta, Utc};

/// The longest time between rounds, and so the most that a lost poke or an unnoticed change of the
/// clock can cost.
pub(crate) const CAP: TimeDelta = TimeDelta::minutes(5);

/// How long a change may stay in the write-ahead log alone, which a copy of the journal's file
/// misses.
pub(crate) const CHECKPOINT_AFTER: TimeDelta = TimeDelta::minutes(1);

/// The shortest time between rounds that claim nothing, even if the journal reports more as due.
const MIN_PACE: TimeDelta = TimeDelta::seconds(1);

/// One round of the loop: what was due was delivered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Round {
    /// When the round began.
    pub(crate) at: DateTime<Utc>,
    /// When the next reminder is due; absent if none is planned.
    pub(crate) next: Option<DateTime<Utc>>,
    /// Whether a reminder was claimed.
    pub(crate) claimed: bool,
}

impl Round {
    /// When the next round is due, on the real clock.
    pub(crate) fn wake_at(&self) -> DateTime<Utc> {
        let cap = self.at + CAP;
        let pace = if self.claimed {
            TimeDelta::zero()
        } else {
            MIN_PACE
        };
        self.next
            .map_or(cap, |next| next.max(self.at + pace).min(cap))
    }

    /// Whether the next round is due on a simulated clock, which can jump: the reminder's instant
    /// or the cap has come, or the clock was turned back to before this round.
    pub(crate) fn is_over(&self, now: DateTime<Utc>) -> bool {
        now < self.at || now >= self.at + CAP || self.next.is_some_and(|next| now >= next)
    }
}

/// Whether the time until the next reminder is enough for a backup.
pub(crate) fn has_time_for_backup(round: &Round, now: DateTime<Utc>) -> bool {
    !round.claimed && round.next.is_none_or(|next| next > now + BACKUP_TIME)
}

/// Far longer than a backup of many years takes.
const BACKUP_TIME: TimeDelta = TimeDelta::minutes(1);

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::seconds(seconds)
    }

    fn round(next: Option<i64>) -> Round {
        Round {
            at: at(1_000),
            next: next.map(at),
            claimed: false,
        }
    }

    #[test]
    fn with_nothing_to_remind_of_a_round_comes_every_five_minutes() {
        assert_eq!(round(None).wake_at(), at(1_300));
    }

    #[test]
    fn it_wakes_at_the_instant_of_the_next_reminder() {
        assert_eq!(round(Some(1_100)).wake_at(), at(1_100));
    }

    #[test]
    fn a_reminder_far_away_is_no_reason_to_sleep_longer() {
        assert_eq!(round(Some(9_000)).wake_at(), at(1_300));
    }

    #[test]
    fn what_stays_due_does_not_spin_the_loop() {
        assert_eq!(round(Some(900)).wake_at(), at(1_001));
    }

    #[test]
    fn a_backup_waits_until_no_reminder_is_near() {
        assert!(has_time_for_backup(&round(None), at(1_000)));
        assert!(has_time_for_backup(&round(Some(1_100)), at(1_000)));
        assert!(!has_time_for_backup(&round(Some(1_050)), at(1_000)));
        let busy = Round {
            claimed: true,
            ..round(None)
        };
        assert!(!has_time_for_backup(&busy, at(1_000)));
    }

    #[test]
    fn after_a_claim_the_next_round_comes_at_once() {
        let round = Round {
            claimed: true,
            ..round(Some(900))
        };
        assert_eq!(round.wake_at(), at(1_000));
    }

    #[test]
    fn a_jumping_clock_is_noticed_in_both_directions() {
        let round = round(Some(1_100));
        assert!(!round.is_over(at(1_000)));
        assert!(!round.is_over(at(1_099)));
        assert!(round.is_over(at(1_100)));
        assert!(round.is_over(at(999)));
        assert!(round.is_over(at(90_000)));
    }
}
