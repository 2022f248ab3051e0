//! How far the reading is, on a terminal.

use std::io::{self, IsTerminal as _, Write as _};

use crate::environment::Environment;

/// Shows how many files of how many have been read, and nothing once that is all of them. Nothing at all
/// where nobody would see it.
pub(super) fn progress(env: &Environment) -> impl FnMut(usize, usize) {
    let shown = io::stderr().is_terminal();
    let locale = &env.locale;
    let mut hundredth = 0;
    move |done, total| {
        // a line for each of thousands would cost more than reading them
        let now = (done * 100).checked_div(total).unwrap_or(100) + 1;
        if !shown || total < LONG || now == hundredth {
            return;
        }
        hundredth = now;
        let values = [("done", done.into()), ("total", total.into())];
        let said = locale.say_with("ctl-import-progress", &values);
        let said = if done < total { said.as_str() } else { "" };
        // clears the line, and writes it again
        let _ = write!(io::stderr(), "\r\u{1b}[K{said}");
    }
}

/// Fewer than these are read at once.
const LONG: usize = 20;
