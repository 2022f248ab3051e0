//! The program in a terminal of its own.

use std::fs::{File, OpenOptions};
use std::io::{Read as _, Write as _};
use std::os::fd::OwnedFd;

use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};

use crate::stage::Stage;

/// Runs the program in a terminal of its own, in which this is typed; returns what it shows.
pub(crate) fn shown(stage: &Stage, arguments: &[&str], typed: &str) -> String {
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
    let mut terminal = File::from(terminal);
    terminal.write_all(typed.as_bytes()).unwrap();
    let mut child = command.spawn().unwrap();
    // this keeps the other end open
    drop(command);
    let mut shown = Vec::new();
    // ends with an error, since the terminal is gone with the program
    let _ = terminal.read_to_end(&mut shown);
    assert_eq!(child.wait().unwrap().code(), Some(0));
    String::from_utf8(shown).unwrap()
}
