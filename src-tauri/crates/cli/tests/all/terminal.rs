//! The program in a terminal of its own.

use std::fs::{File, OpenOptions};
use std::io::{Read as _, Write as _};
use std::os::fd::OwnedFd;
use std::os::unix::process::CommandExt as _;
use std::process::{Child, Command, ExitStatus};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::process::{Pid, Signal, WaitOptions, kill_process, waitpid};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{LocalModes, tcgetattr};

use crate::stage::Stage;

/// The program in a terminal of its own.
pub(crate) struct Terminal<'a> {
    stage: &'a Stage,
    file: File,
    child: Child,
    shown: Vec<u8>,
    /// How much of what is shown has been looked at.
    seen: usize,
}

const CONTAINED: [&str; 5] = [
    "--user",
    "--map-root-user",
    "--pid",
    "--fork",
    "--kill-child",
];

/// Whether this machine allows a container.
pub(crate) fn can_contain() -> bool {
    let nothing = Command::new("unshare").args(CONTAINED).arg("true").output();
    nothing.is_ok_and(|it| it.status.success())
}

/// Runs the program in a terminal of its own, in which this is typed; returns what it shows.
pub(crate) fn shown(stage: &Stage, arguments: &[&str], typed: &str) -> String {
    let mut terminal = Terminal::start(stage, arguments);
    terminal.types(typed);
    terminal.ends_well()
}

/// The same with turns: once the first of each is shown, and some time has passed, the second is typed.
pub(crate) fn answered(stage: &Stage, arguments: &[&str], turns: &[(&str, &str)]) -> String {
    let mut terminal = Terminal::start(stage, arguments);
    terminal.answer(turns);
    terminal.ends_well()
}

/// The same, killed once `until` is shown.
pub(crate) fn killed(stage: &Stage, arguments: &[&str], turns: &[(&str, &str)], until: &str) {
    let mut terminal = Terminal::start(stage, arguments);
    terminal.answer(turns);
    terminal.shows(until);
    terminal.child.kill().unwrap();
    terminal.child.wait().unwrap();
}

impl<'a> Terminal<'a> {
    pub(crate) fn start(stage: &'a Stage, arguments: &[&str]) -> Self {
        Self::start_command(stage, stage.command(arguments))
    }

    /// The same in a container, in which whoever leads the session can't be seen.
    pub(crate) fn start_contained(stage: &'a Stage, arguments: &[&str]) -> Self {
        let program = stage.command(arguments);
        let mut contained = Command::new("unshare");
        contained
            .args(CONTAINED)
            .arg(program.get_program())
            .args(program.get_args())
            .env_clear();
        for (name, value) in program.get_envs() {
            contained.env(name, value.unwrap_or_default());
        }
        Self::start_command(stage, contained)
    }

    fn start_command(stage: &'a Stage, mut command: Command) -> Self {
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
        command.stdin(screen()).stdout(screen()).stderr(screen());
        // what stops it stops nothing else
        command.process_group(0);
        // the command keeps the other end open, and goes with this
        let child = command.spawn().unwrap();
        Self {
            stage,
            file: File::from(terminal),
            child,
            shown: Vec::new(),
            seen: 0,
        }
    }

    /// Turns: once the first of each is shown, and some time has passed, the second is typed.
    pub(crate) fn answer(&mut self, turns: &[(&str, &str)]) {
        for (until, typed) in turns {
            self.shows(until);
            // as people do, who read first
            self.stage.forward(2);
            self.types(typed);
        }
    }

    pub(crate) fn types(&mut self, typed: &str) {
        self.file.write_all(typed.as_bytes()).unwrap();
    }

    /// Waits until this is shown, after all that was waited for before.
    pub(crate) fn shows(&mut self, until: &str) {
        loop {
            let shown = String::from_utf8_lossy(&self.shown[self.seen..]).into_owned();
            if let Some(at) = shown.find(until) {
                self.seen += at + until.len();
                return;
            }
            let mut part = [0; 4096];
            let length = self.file.read(&mut part);
            let length = length.unwrap_or_else(|_| panic!("{until}: {shown}"));
            self.shown.extend(&part[..length]);
        }
    }

    /// Waits until all that was typed has been taken: what is shown then is shown again.
    pub(crate) fn shows_again(&mut self, what: &str) {
        self.seen = self.shown.len();
        let soon = Timespec {
            tv_sec: 0,
            tv_nsec: 100_000_000,
        };
        loop {
            // one that comes together with a key is lost
            self.signal(Signal::WINCH);
            let mut output = [PollFd::new(&self.file, PollFlags::IN)];
            if poll(&mut output, Some(&soon)).unwrap() > 0 {
                return self.shows(what);
            }
        }
    }

    pub(crate) fn signal(&self, signal: Signal) {
        kill_process(self.pid(), signal).unwrap();
    }

    /// Waits until the program is stopped.
    pub(crate) fn is_stopped(&mut self) {
        let status = waitpid(Some(self.pid()), WaitOptions::UNTRACED).unwrap();
        let (_, status) = status.unwrap();
        if !status.stopped() {
            // ends with an error, since the terminal is gone with the program
            let _ = self.file.read_to_end(&mut self.shown);
            panic!("{status:?}: {}", String::from_utf8_lossy(&self.shown));
        }
    }

    /// Whether keys come one by one, rather than lines.
    pub(crate) fn is_raw(&self) -> bool {
        let modes = tcgetattr(&self.file).unwrap().local_modes;
        !modes.contains(LocalModes::ICANON)
    }

    /// Waits for the end; returns how it ended, and all that was shown.
    pub(crate) fn ends(mut self) -> (ExitStatus, String) {
        // ends with an error, since the terminal is gone with the program
        let _ = self.file.read_to_end(&mut self.shown);
        let status = self.child.wait().unwrap();
        (status, String::from_utf8(self.shown).unwrap())
    }

    fn ends_well(self) -> String {
        let (status, shown) = self.ends();
        assert_eq!(status.code(), Some(0), "{shown}");
        shown
    }

    fn pid(&self) -> Pid {
        Pid::from_child(&self.child)
    }
}
