//! The terminal's alternate screen, which shows the session; the main one comes back as it was.

use std::io::{self, Write as _};

use crossterm::cursor::{Hide, MoveTo, Show};
use crossterm::terminal::{
    Clear, ClearType, EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use crossterm::{execute, queue};

/// The alternate screen, while this lives.
pub(crate) struct Screen {
    shown: Vec<String>,
}

impl Screen {
    pub(crate) fn open() -> io::Result<Self> {
        enable_raw_mode()?;
        let screen = Self { shown: Vec::new() };
        execute!(io::stdout(), EnterAlternateScreen, Hide)?;
        Ok(screen)
    }

    /// Shows lines, unless they are there already.
    pub(crate) fn show(&mut self, lines: &[String]) -> io::Result<()> {
        if self.shown == lines {
            return Ok(());
        }
        let mut stdout = io::stdout().lock();
        queue!(stdout, MoveTo(0, 0), Clear(ClearType::All))?;
        for line in lines {
            write!(stdout, "{line}\r\n")?;
        }
        self.shown = lines.to_vec();
        stdout.flush()
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        drop(execute!(io::stdout(), Show, LeaveAlternateScreen));
        drop(disable_raw_mode());
    }
}
