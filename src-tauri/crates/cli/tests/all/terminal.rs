//! The program in a terminal of its own.

use std::fs::{File, OpenOptions};
use std::io::{Read as _, Write as _};
use std::os::fd::OwnedFd;
use std::process::Child;

use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};

use crate::stage::Stage;

/// The program in a terminal of its own.
struct Terminal {
    file: File,
    child: Child,
    shown: Vec<u8>,
}

/// Runs the program in a terminal of its own, in which this is typed; returns what it shows.
pub(crate) fn shown(stage: &Stage, arguments: &[&str], typed: &str) -> String {
    answered(stage, arguments, &[("", typed)])
}

/// The same with turns: once the first of each is shown, the second is typed.
pub(crate) fn answered(stage: &Stage, arguments: &[&str], turns: &[(&str, &str)]) -> String {
    let mut terminal = Terminal::start(stage, arguments);
    terminal.answer(turns);
    // ends with an error, since the terminal is gone with the program
    let _ = terminal.file.read_to_end(&mut terminal.shown);
    assert_eq!(terminal.child.wait().unwrap().code(), Some(0));
    String::from_utf8(terminal.shown).unwrap()
}

/// The same, killed once `until` is shown.
pub(crate) fn killed(stage: &Stage, arguments: &[&str], turns: &[(&str, &str)], until: &str) {
    let mut terminal = Terminal::start(stage, arguments);
    terminal.answer(turns);
    terminal.answer(&[(until, "")]);
    terminal.child.kill().unwrap();
    terminal.child.wait().unwrap();
}

impl Terminal {
    fn start(stage: &Stage, arguments: &[&str]) -> Self {
        let terminal: OwnedFd = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
        grantpt(&terminal).unwrap();
        unlockpt(&terminal).unwrap();
        let name = ptsname(&terminal, Vec::new())
            .unwrap()
            .into_string()
            .unwrap();
        let screen = || {
            let open = OpenOptions::new().read(true).write(true).open(&name);
            open.unwrap()
        };
        let mut command = stage.command(arguments);
        command.stdin(screen()).stdout(screen()).stderr(screen());
        // the command keeps the other end open, and goes with this
        let child = command.spawn().unwrap();
        Self {
            file: File::from(terminal),
            child,
            shown: Vec::new(),
        }
    }

    fn answer(&mut self, turns: &[(&str, &str)]) {
        let mut from = 0;
        for (until, typed) in turns {
            loop {
                let shown = String::from_utf8_lossy(&self.shown[from..]).into_owned();
                if shown.contains(until) {
                    from = self.shown.len();
                    break;
                }
                let mut part = [0; 4096];
                let length = self.file.read(&mut part);
                let length = length.unwrap_or_else(|_| panic!("{until}: {shown}"));
                self.shown.extend(&part[..length]);
            }
            self.file.write_all(typed.as_bytes()).unwrap();
        }
    }
}
