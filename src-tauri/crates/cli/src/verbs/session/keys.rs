//! The keys: those of the window, and those for what the window has buttons for.

use std::io;
use std::time::Duration;

use chrono::TimeDelta;
use crossterm::event::{self, Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use journal::Ending;

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
}

/// What came first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wait {
    /// A key.
    Key(Key),
    /// The next second of the countdown.
    Second,
}

/// Waits for a key, or until the countdown shows another second.
pub(crate) fn next(left: TimeDelta) -> io::Result<Wait> {
    let into_second = left.num_milliseconds().rem_euclid(1000);
    let wait = u64::try_from(into_second).unwrap_or(0).max(20);
    if !event::poll(Duration::from_millis(wait))? {
        return Ok(Wait::Second);
    }
    Ok(match event::read()? {
        Event::Key(pressed) => key(pressed).map_or(Wait::Second, Wait::Key),
        _ => Wait::Second,
    })
}

/// How the session ends when the user leaves: k, d, or any other key to go on.
pub(crate) fn ending() -> io::Result<Option<Ending>> {
    loop {
        let Event::Key(KeyEvent { code, kind, .. }) = event::read()? else {
            continue;
        };
        if kind == KeyEventKind::Press {
            return Ok(match code {
                KeyCode::Char('k') => Some(Ending::Log),
                KeyCode::Char('d') => Some(Ending::Discard),
                _ => None,
            });
        }
    }
}

/// A held key counts once.
fn key(pressed: KeyEvent) -> Option<Key> {
    if pressed.kind != KeyEventKind::Press {
        return None;
    }
    let control = pressed.modifiers.contains(KeyModifiers::CONTROL);
    Some(match pressed.code {
        KeyCode::Char('c' | 'd') if control => Key::Leave,
        KeyCode::Char('q') | KeyCode::Esc => Key::Leave,
        KeyCode::Char(' ') => Key::Pause,
        KeyCode::Left => Key::Back,
        KeyCode::Right => Key::Next,
        KeyCode::Char('+' | '=') => Key::Longer,
        KeyCode::Char('-' | '–') => Key::Shorter,
        KeyCode::Char('w') => Key::Wrong,
        _ => return None,
    })
}
