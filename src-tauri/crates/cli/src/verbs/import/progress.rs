//! How far the reading is, on a terminal.

use std::io::{self, IsTerminal as _, Write as _};

use locale::Locale;
use serde_json::json;

use crate::output::print;

/// Shows how many files of how many have been read, and nothing once that is all of them. Nothing at all
/// where nobody would see it; `for_programs` have a document for each hundredth.
pub(super) fn progress(locale: &Locale, for_programs: bool) -> impl FnMut(usize, usize) {
    let shown = !for_programs && io::stderr().is_terminal();
    let mut hundredth = 0;
    move |done, total| {
        // a line for each of thousands would cost more than reading them
        let now = (done * 100).checked_div(total).unwrap_or(100) + 1;
        if for_programs && now != hundredth {
            hundredth = now;
            let document = json!({ "reading": { "done": done, "of": total } });
            // what is printed in the end tells whether anybody reads
            let _ = print(&document.to_string());
        }
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
