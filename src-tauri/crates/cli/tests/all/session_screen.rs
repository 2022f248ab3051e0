//! The terminal's screen during a guided session: it is given back, whatever ends or stops the program.

use std::os::unix::process::ExitStatusExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use rstest::rstest;
use rustix::process::Signal;

use crate::session::in_the_evening;
use crate::terminal::{Terminal, can_contain};

const ENTERED: &str = "\u{1b}[?1049h";
const LEFT: &str = "\u{1b}[?1049l";
const CURSOR: &str = "\u{1b}[?25h";

/// The questions before it begins, answered.
const BEGIN: (&str, &str) = ("or none:", "none\n");

#[rstest]
fn a_signal_that_ends_it_gives_the_terminal_back(
    #[values(Signal::TERM, Signal::INT, Signal::HUP)] signal: Signal,
) {
    let stage = in_the_evening();
    let mut terminal = Terminal::start(&stage, &["session"]);
    terminal.answer(&[BEGIN]);
    terminal.shows("Settle in");
    assert!(terminal.is_raw());
    terminal.signal(signal);
    terminal.shows(LEFT);
    let (status, said) = terminal.ends();
    assert_eq!(status.signal(), Some(signal.as_raw()));
    let left = said.rfind(LEFT);
    assert!(said.rfind(ENTERED) < left && said.rfind("Settle in") < left);
    assert!(said.contains(CURSOR), "{said:?}");
}

/// How the program is stopped.
#[derive(Debug, Clone, Copy)]
enum Stop {
    Key,
    Signal(Signal),
}

#[rstest]
#[case(Stop::Key)]
#[case(Stop::Signal(Signal::TSTP))]
fn stopped_and_continued_it_shows_the_session_again(#[case] stop: Stop) {
    let stage = in_the_evening();
    let mut terminal = Terminal::start(&stage, &["session"]);
    terminal.answer(&[BEGIN]);
    terminal.shows("Settle in");
    match stop {
        Stop::Key => terminal.types("\u{1a}"),
        Stop::Signal(signal) => terminal.signal(signal),
    }
    terminal.shows(LEFT);
    terminal.is_stopped();
    assert!(!terminal.is_raw(), "the shell gets no lines");
    terminal.signal(Signal::CONT);
    terminal.shows(ENTERED);
    terminal.shows("Settle in");
    assert!(terminal.is_raw());
    terminal.answer(&[("", "q"), ("Leave?", "d")]);
    let (status, said) = terminal.ends();
    assert_eq!(status.code(), Some(0), "{said}");
}

#[test]
fn in_a_container_that_can_not_stop_the_session_goes_on() {
    if !can_contain() {
        eprintln!("skipped: this machine allows no container");
        return;
    }
    let stage = in_the_evening();
    let mut terminal = Terminal::start_contained(&stage, &["session"]);
    terminal.answer(&[BEGIN]);
    terminal.shows("Settle in");
    // the first program of a container can't be stopped from within; what started it outside is
    terminal.types("\u{1a}");
    terminal.shows(LEFT);
    terminal.shows(ENTERED);
    terminal.signal(Signal::CONT);
    terminal.answer(&[("", "q"), ("Leave?", "d")]);
    let (status, said) = terminal.ends();
    assert_eq!(status.code(), Some(0), "{said}");
}

#[test]
fn a_full_disk_does_not_end_it() {
    let stage = in_the_evening();
    let Some(disk) = Disk::under(&stage.home()) else {
        eprintln!("skipped: only root can mount a small disk");
        return;
    };
    stage.run(&crate::stage::LEG_DAY);
    let mut terminal = Terminal::start(&stage, &["session"]);
    terminal.answer(&[BEGIN]);
    terminal.shows("Settle in");
    disk.fill();
    terminal.answer(&[("", " ")]);
    terminal.shows("The disk is full");
    terminal.shows("tries again at the next key");
    // it goes on
    terminal.answer(&[("", "+")]);
    terminal.shows("The disk is full");
    std::fs::remove_file(stage.home().join("films")).unwrap();
    terminal.answer(&[("", " ")]);
    terminal.shows("Paused, ");
    terminal.answer(&[("", "q"), ("Leave?", "d")]);
    let (status, said) = terminal.ends();
    assert_eq!(status.code(), Some(0), "{said}");
}

/// A small disk, mounted while this lives.
struct Disk(PathBuf);

impl Disk {
    fn under(home: &Path) -> Option<Self> {
        std::fs::create_dir_all(home).unwrap();
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", "size=4m,mode=0700", "tmpfs"]);
        let mounted = mount.arg(home).output().is_ok_and(|it| it.status.success());
        mounted.then(|| Self(home.to_owned()))
    }

    /// To the last byte.
    fn fill(&self) {
        use std::io::Write as _;
        let mut file = std::fs::File::create(self.0.join("films")).unwrap();
        while file.write_all(&[1; 512]).is_ok() {}
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let unmounted = Command::new("umount").arg("-l").arg(&self.0).status();
        drop(unmounted);
    }
}
