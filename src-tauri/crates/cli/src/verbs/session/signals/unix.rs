//! A thread waits for the signals, gives the terminal back, and then does what the system would have done.

use std::io;
use std::sync::OnceLock;
use std::thread;

use nix::sys::signal::{Signal, kill};
use nix::unistd::{Pid, getpid, getsid};
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP};
use signal_hook::iterator::Signals;
use signal_hook::low_level::emulate_default_handler;

use super::super::screen;

/// Watches for the signals from here on.
pub(in super::super) fn watch() -> io::Result<()> {
    static WATCHED: OnceLock<()> = OnceLock::new();
    if WATCHED.get().is_some() {
        return Ok(());
    }
    let mut signals = Signals::new([SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGCONT])?;
    thread::Builder::new()
        .name("signals".to_owned())
        .spawn(move || {
            let mut continued = false;
            for signal in signals.forever() {
                if signal == SIGCONT {
                    // what ended the stop of here has been answered there
                    if !std::mem::take(&mut continued) {
                        screen::again();
                    }
                } else {
                    screen::without(|| drop(emulate_default_handler(signal)));
                    continued = signal == SIGTSTP;
                }
            }
        })?;
    let _ = WATCHED.set(());
    Ok(())
}

/// Stops the program and what was started with it, as Ctrl+Z does, until the shell continues it. Without a
/// shell that could, nothing happens.
pub(in super::super) fn suspend() {
    // in a container, a leader outside is zero: some other
    if getsid(None).is_ok_and(|leader| leader != getpid()) {
        // zero is the group of this program; if it fails, the session goes on
        let _ = kill(Pid::from_raw(0), Signal::SIGTSTP);
    }
}
