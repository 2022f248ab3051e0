//! How often the page's process has ended lately.

use std::time::{Duration, Instant};

/// When the page's process last ended.
#[derive(Debug, Default)]
pub(super) struct Ends(Option<Instant>);

/// The time within which a second end is one too many.
const WITHIN: Duration = Duration::from_mins(1);

impl Ends {
    /// Notes an end, and returns whether none came in the minute before it.
    pub(super) fn is_first(&mut self, now: Instant) -> bool {
        let before = self.0.replace(now);
        before.is_none_or(|before| now.duration_since(before) >= WITHIN)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_end_a_minute_is_repaired_and_a_second_one_is_asked_about() {
        let mut ends = Ends::default();
        let begin = Instant::now();
        assert!(ends.is_first(begin));
        assert!(!ends.is_first(begin + WITHIN / 2));
        assert!(
            !ends.is_first(begin + WITHIN),
            "half a minute after the last"
        );
        assert!(ends.is_first(begin + WITHIN * 2));
    }
}
