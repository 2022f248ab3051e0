//! Which presses of a key count. A terminal does not say that a key is held: it sends it again and again,
//! after a pause, some thirty times a second.

use chrono::{DateTime, TimeDelta, Utc};
use crossterm::event::{KeyCode, KeyEvent};

/// The presses until now.
#[derive(Debug, Default)]
pub(crate) struct Presses {
    /// The key that came last, and when.
    last: Option<(KeyCode, DateTime<Utc>)>,
    /// Whether that key is held.
    held: bool,
    /// A press that may be the first repeat of a held key: it counts if no other follows.
    waiting: Option<KeyEvent>,
}

impl Presses {
    /// A key that came from the terminal; returned if it counts at once.
    pub(crate) fn press(&mut self, key: KeyEvent, now: DateTime<Utc>) -> Option<KeyEvent> {
        self.waiting = None;
        let before = self.last.replace((key.code, now));
        // a clock that was set back says nothing
        let since = before
            .filter(|(code, at)| *code == key.code && *at <= now)
            .map(|(_, at)| now - at);
        let gap = if self.held { AFTER_HELD } else { BETWEEN };
        self.held = since.is_some_and(|since| since < gap);
        if self.held {
            return None;
        }
        if since.is_some_and(|since| since < BEFORE_REPEATS) {
            self.waiting = Some(key);
            return None;
        }
        Some(key)
    }

    /// The press that waited, once it is clear that the key is not held.
    pub(crate) fn waited(&mut self, now: DateTime<Utc>) -> Option<KeyEvent> {
        let (_, at) = self.last?;
        let waits = at <= now && now - at < BETWEEN;
        self.waiting.take_if(|_| !waits)
    }

    /// Whether a press waits.
    pub(crate) fn waits(&self) -> bool {
        self.waiting.is_some()
    }
}

/// Whether what appeared at `since` takes no press yet: it may belong to what was there before.
pub(crate) fn is_fresh(since: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    since <= now && now - since < TimeDelta::milliseconds(500)
}

/// A held key comes again sooner than that, at the slowest that systems allow but for odd settings.
const BETWEEN: TimeDelta = TimeDelta::milliseconds(150);
/// Without a pause of this length a held key is still held, even if the line is slow.
const AFTER_HELD: TimeDelta = TimeDelta::milliseconds(500);
/// A held key begins to repeat sooner than that.
const BEFORE_REPEATS: TimeDelta = TimeDelta::milliseconds(1200);

#[cfg(test)]
mod tests {
    use crossterm::event::KeyModifiers;
    use rstest::rstest;

    use super::*;

    fn at(ms: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::milliseconds(ms)
    }

    fn key(code: KeyCode) -> KeyEvent {
        KeyEvent::new(code, KeyModifiers::NONE)
    }

    /// The milliseconds at which presses of one key count, looked at every 10 ms.
    fn counted(presses: &[i64]) -> Vec<i64> {
        let mut known = Presses::default();
        let last = presses.last().copied().unwrap_or_default();
        let look = |ms: i64| {
            let is_down = presses.contains(&ms);
            let now = is_down.then(|| known.press(key(KeyCode::Right), at(ms)));
            now.flatten().or_else(|| known.waited(at(ms))).map(|_| ms)
        };
        (0..=last + 2000).step_by(10).filter_map(look).collect()
    }

    #[rstest]
    #[case(250, 30)]
    #[case(500, 30)]
    #[case(660, 40)]
    #[case(1000, 100)]
    fn a_held_key_counts_once(#[case] pause: i64, #[case] between: i64) {
        let repeats = (0..60).map(|count| pause + count * between);
        let presses: Vec<i64> = [0].into_iter().chain(repeats).collect();
        assert_eq!(counted(&presses), [0]);
    }

    #[test]
    fn a_held_key_on_a_slow_line_counts_once() {
        let presses = [0, 500, 530, 560, 900, 930, 1300, 1330];
        assert_eq!(counted(&presses), [0]);
    }

    #[test]
    fn presses_by_hand_count_each() {
        assert_eq!(counted(&[0, 300, 700]), [0, 450, 850]);
        assert_eq!(counted(&[0, 1300, 2600]), [0, 1300, 2600]);
    }

    #[test]
    fn after_a_held_key_another_press_counts() {
        assert_eq!(counted(&[0, 500, 530, 560, 2000]), [0, 2000]);
    }

    #[test]
    fn another_key_counts_at_once() {
        let mut known = Presses::default();
        let right = key(KeyCode::Right);
        let space = key(KeyCode::Char(' '));
        assert_eq!(known.press(right, at(0)), Some(right));
        assert_eq!(known.press(space, at(20)), Some(space));
    }

    #[test]
    fn a_clock_that_is_set_back_holds_nothing_up() {
        let mut known = Presses::default();
        let right = key(KeyCode::Right);
        assert_eq!(known.press(right, at(60_000)), Some(right));
        assert_eq!(known.press(right, at(0)), Some(right));
        assert!(!is_fresh(at(60_000), at(0)));
    }
}
