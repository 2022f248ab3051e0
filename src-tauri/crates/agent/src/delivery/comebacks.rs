//! When the agent turns to a notification server that has started: to the first at once, and to one
//! that comes and goes after longer and longer waits. Values in, values out.

use chrono::{DateTime, TimeDelta, Utc};

/// The servers that have started lately.
#[derive(Debug, Default)]
pub(crate) struct Comebacks {
    /// How many starts in a row came soon after the one before.
    in_a_row: usize,
    last: Option<DateTime<Utc>>,
    /// The start that is not handled yet, and when it will be.
    due: Option<DateTime<Utc>>,
}

/// How long a server has to stay before it is used, by the number of starts before it.
const WAITS: [TimeDelta; 5] = [
    TimeDelta::zero(),
    TimeDelta::seconds(2),
    TimeDelta::seconds(15),
    TimeDelta::minutes(1),
    TimeDelta::minutes(5),
];

/// A server that has stayed for this long counts as steady.
const STEADY: TimeDelta = TimeDelta::minutes(15);

impl Comebacks {
    /// Notes that a server has started.
    pub(crate) fn add_start(&mut self, now: DateTime<Utc>) {
        let steady = self.last.is_none_or(|last| (now - last).abs() >= STEADY);
        self.in_a_row = if steady { 0 } else { self.in_a_row + 1 };
        self.last = Some(now);
        self.due = Some(now + WAITS[self.in_a_row.min(WAITS.len() - 1)]);
    }

    /// Whether a start is to be handled now; true only once for each.
    pub(crate) fn take(&mut self, now: DateTime<Utc>) -> bool {
        // a clock that is set back must not prolong the wait
        let set_back = self.last.is_some_and(|last| now < last);
        let over = self.due.is_some_and(|due| now >= due || set_back);
        if over {
            self.due = None;
        }
        over
    }

    /// When a start will have to be handled.
    pub(crate) fn due(&self) -> Option<DateTime<Utc>> {
        self.due
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::seconds(seconds)
    }

    #[test]
    fn the_first_server_is_used_at_once_and_once() {
        let mut comebacks = Comebacks::default();
        assert!(!comebacks.take(at(0)));
        comebacks.add_start(at(100));
        assert!(comebacks.take(at(100)));
        assert!(!comebacks.take(at(100)));
    }

    #[test]
    fn one_that_comes_and_goes_is_used_ever_more_rarely() {
        let mut comebacks = Comebacks::default();
        let mut used = 0;
        // for an hour, a start every second
        for second in 0..3_600 {
            comebacks.add_start(at(second));
            used += i32::from(comebacks.take(at(second)));
        }
        assert_eq!(used, 1);
        // then it stays
        assert!(!comebacks.take(at(3_700)));
        assert!(comebacks.take(at(3_899)));
    }

    #[test]
    fn one_that_was_steady_is_missed_at_once() {
        let mut comebacks = Comebacks::default();
        for start in [0, 1, 2, 1_000] {
            comebacks.add_start(at(start));
        }
        assert!(comebacks.take(at(1_000)));
    }

    #[test]
    fn a_clock_that_is_set_back_makes_nobody_wait() {
        let mut comebacks = Comebacks::default();
        comebacks.add_start(at(100_000));
        comebacks.add_start(at(100_001));
        assert!(comebacks.take(at(50)));
    }
}
