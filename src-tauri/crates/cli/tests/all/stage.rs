//! The real program with its own home and clock.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use chrono::{DateTime, FixedOffset};
use serde_json::Value;
use tempfile::TempDir;

/// A lower-body workout that ended at 18:00, with no warning sign.
pub(crate) const LEG_DAY: [&str; 8] = [
    "log",
    "strength_lower",
    "--rpe",
    "6",
    "--at",
    "18:00",
    "--flag",
    "none",
];

/// A temporary home, a stopped clock, the zone of Berlin.
pub(crate) struct Stage {
    folder: TempDir,
}

/// What the program printed, and its exit code.
#[derive(Debug)]
pub(crate) struct Said {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Stage {
    /// A stage whose clock is stopped at `now`.
    pub(crate) fn at(now: &str) -> Self {
        let stage = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        stage.set_clock(now);
        stage
    }

    /// Five minutes after a leg day was logged.
    pub(crate) fn after_leg_day() -> Self {
        let stage = Self::at("2026-11-23T18:05:00+01:00");
        let said = stage.run(&LEG_DAY);
        assert_eq!(said.code, 0, "{said:?}");
        stage
    }

    /// Moves the clock.
    pub(crate) fn set_clock(&self, now: &str) {
        let clock = serde_json::json!({ "at": now, "since_unix_ms": 0, "rate": 0.0 });
        // in one piece: a program may read it at any moment
        let new = self.path("clock.new");
        std::fs::write(&new, clock.to_string()).unwrap();
        std::fs::rename(new, self.clock()).unwrap();
    }

    /// Moves the clock forward.
    pub(crate) fn forward(&self, seconds: i64) {
        let clock: Value = serde_json::from_slice(&std::fs::read(self.clock()).unwrap()).unwrap();
        let later = instant(&clock["at"]) + chrono::TimeDelta::seconds(seconds);
        self.set_clock(&later.to_rfc3339());
    }

    pub(crate) fn home(&self) -> PathBuf {
        self.folder.path().join("home")
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Runs the program in English.
    pub(crate) fn run(&self, arguments: &[&str]) -> Said {
        said(&self.command(arguments).output().unwrap())
    }

    /// Runs it with `--json` and reads its document.
    pub(crate) fn document(&self, arguments: &[&str]) -> Value {
        let said = self.run(&[&["--json"], arguments].concat());
        assert_eq!(said.code, 0, "{arguments:?}: {said:?}");
        serde_json::from_str(&said.out).unwrap()
    }

    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = program();
        command
            .env("RUBDOWN_HOME", self.home())
            .env("RUBDOWN_CLOCK_FILE", self.clock())
            .args(arguments);
        command
    }

    fn clock(&self) -> PathBuf {
        self.folder.path().join("clock.json")
    }
}

/// The program without any settings of this machine.
pub(crate) fn program() -> Command {
    let mut command = Command::new(Path::new(env!("CARGO_BIN_EXE_rubdownctl")));
    command
        .env_clear()
        .env("LANG", "en_GB.UTF-8")
        .env("TZ", "Europe/Berlin");
    command
}

/// Runs `command` with `input` on its standard input.
pub(crate) fn with_input(mut command: Command, input: &str) -> Said {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_owned();
    let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    said(&output)
}

pub(crate) fn said(output: &Output) -> Said {
    Said {
        code: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout.clone()).unwrap(),
        err: String::from_utf8(output.stderr.clone()).unwrap(),
    }
}

pub(crate) fn instant(value: &Value) -> DateTime<FixedOffset> {
    value.as_str().unwrap().parse().unwrap()
}
