//! The keys: those of the window, and those for what the window has buttons for.

use std::io;
use std::time::Duration;

use chrono::TimeDelta;
use crossterm::event::{self, Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use journal::Ending;

use super::presses::Presses;
use crate::environment::moment;

/// What is pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Key {
    /// Space: pause, or go on.
    Pause,
    /// Left: back.
    Back,
    /// Right: to the next step.
    Next,
    /// Plus: the step takes longer.
    Longer,
    /// Minus: the step gets shorter.
    Shorter,
    /// w: something is wrong. Pauses it, and asks.
    Wrong,
    /// q, Escape, Ctrl+C: leave. Pauses it, and asks what to keep.
    Leave,
    /// Ctrl+Z: back to the shell for now.
    Suspend,
}

/// What came first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wait {
    /// A press that counts.
    Key(KeyEvent),
    /// The size of the terminal changed.
    Resized,
    /// Nothing that counts.
    Nothing,
}

/// Waits for a press that counts, or until the countdown shows another second.
pub(crate) fn next(presses: &mut Presses, left: TimeDelta) -> io::Result<Wait> {
    let into_second = left.num_milliseconds().rem_euclid(1000);
    let wait = u64::try_from(into_second).unwrap_or(0).max(20);
    let wait = if presses.waits() { wait.min(20) } else { wait };
    if event::poll(Duration::from_millis(wait))? {
        let key = match event::read()? {
            Event::Key(key) if key.kind == KeyEventKind::Press => key,
            Event::Resize(..) => return Ok(Wait::Resized),
            _ => return Ok(Wait::Nothing),
        };
        let counts = presses.press(key, moment().now);
        return Ok(counts.map_or(Wait::Nothing, Wait::Key));
    }
    let waited = presses.waited(moment().now);
    Ok(waited.map_or(Wait::Nothing, Wait::Key))
}

/// How the session ends when the user leaves: k, d, or any other key to go on.
pub(crate) fn ending(pressed: KeyEvent) -> Option<Ending> {
    match pressed.code {
        KeyCode::Char('k') => Some(Ending::Log),
        KeyCode::Char('d') => Some(Ending::Discard),
        _ => None,
    }
}

impl Key {
    /// What this means while the session runs.
    pub(crate) fn of(pressed: KeyEvent) -> Option<Self> {
        let control = pressed.modifiers.contains(KeyModifiers::CONTROL);
        Some(match pressed.code {
            KeyCode::Char('c' | 'd') if control => Self::Leave,
            KeyCode::Char('z') if control => Self::Suspend,
            KeyCode::Char('q') | KeyCode::Esc => Self::Leave,
            KeyCode::Char(' ') => Self::Pause,
            KeyCode::Left => Self::Back,
            KeyCode::Right => Self::Next,
            KeyCode::Char('+' | '=') => Self::Longer,
            KeyCode::Char('-' | '–') => Self::Shorter,
            KeyCode::Char('w') => Self::Wrong,
            _ => return None,
        })
    }

    /// Whether it is about the step that is shown, which may have just appeared.
    pub(crate) fn is_about_the_step(self) -> bool {
        matches!(self, Self::Back | Self::Next | Self::Longer | Self::Shorter)
    }
}
