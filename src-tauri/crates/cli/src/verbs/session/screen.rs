//! The terminal's alternate screen, which shows the session; the main one comes back as it was, also when
//! a signal ends or stops the program.

use std::io::{self, Write as _};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crossterm::cursor::{Hide, MoveTo, Show};
use crossterm::terminal::{
    Clear, ClearType, EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use crossterm::{execute, queue};

use super::signals;

/// The alternate screen, while this lives. There is one at a time.
pub(crate) struct Screen(());

#[expect(
    clippy::unused_self,
    reason = "the terminal is taken only while a screen lives"
)]
impl Screen {
    pub(crate) fn open() -> io::Result<Self> {
        signals::watch()?;
        let screen = Self(());
        screen.reopen()?;
        Ok(screen)
    }

    /// Gives the terminal back until [`reopen`](Self::reopen).
    pub(crate) fn close(&self) {
        if state().take().is_some() {
            leave();
        }
    }

    /// Takes the terminal.
    pub(crate) fn reopen(&self) -> io::Result<()> {
        let mut state = state();
        enter()?;
        *state = Some(Vec::new());
        Ok(())
    }

    /// Shows lines, unless they are there already.
    pub(crate) fn show(&self, lines: &[String]) -> io::Result<()> {
        let mut state = state();
        match &*state {
            Some(shown) if shown != lines => {
                paint(lines)?;
                *state = Some(lines.to_vec());
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// Shows the same lines again: the terminal has another size.
    pub(crate) fn repaint(&self) -> io::Result<()> {
        state().as_deref().map_or(Ok(()), paint)
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        self.close();
    }
}

/// Gives the terminal back while `away` runs; meanwhile nothing is painted.
pub(super) fn without(away: impl FnOnce()) {
    let state = state();
    if state.is_some() {
        leave();
    }
    away();
    come_back(state.as_deref());
}

/// Takes the terminal again: someone else had it meanwhile.
pub(super) fn again() {
    come_back(state().as_deref());
}

fn come_back(shown: Option<&[String]>) {
    let Some(lines) = shown else {
        return;
    };
    // crossterm takes the terminal for raw as long as nobody says otherwise
    drop(disable_raw_mode());
    // a terminal that is gone shows nothing; the next line that is written fails
    drop(enter().and_then(|()| paint(lines)));
}

fn enter() -> io::Result<()> {
    enable_raw_mode()?;
    execute!(io::stdout(), EnterAlternateScreen, Hide)
}

fn leave() {
    drop(execute!(io::stdout(), Show, LeaveAlternateScreen));
    drop(disable_raw_mode());
}

fn paint(lines: &[String]) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    queue!(stdout, MoveTo(0, 0), Clear(ClearType::All))?;
    for line in lines {
        write!(stdout, "{line}\r\n")?;
    }
    stdout.flush()
}

/// What is shown while the screen is open.
static SHOWN: Mutex<Option<Vec<String>>> = Mutex::new(None);

fn state() -> MutexGuard<'static, Option<Vec<String>>> {
    SHOWN.lock().unwrap_or_else(PoisonError::into_inner)
}
