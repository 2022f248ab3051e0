//! Homes with their programs and clock, in a session with a notification server.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use chrono::{DateTime, TimeDelta, Timelike as _, Utc};
use platform::Home;
use rubdown_tests::{Outcome, Program, SimClock, rubdown, session_bus, wait};
use serde_json::Value;
use tempfile::TempDir;

use crate::notification_server::Server;

/// From when on a person would call a reminder late.
pub(crate) const LATE: TimeDelta = TimeDelta::seconds(2);

/// A session bus with a notification server on it.
#[derive(Debug)]
pub(crate) struct Session {
    pub(crate) server: Server,
    address: String,
    // Dropped in this order.
    _bus: Program,
    folder: TempDir,
}

impl Session {
    /// One whose homes are on the disk.
    pub(crate) fn new() -> Result<Self> {
        Self::in_folder(&std::env::temp_dir())
    }

    /// One whose homes are in memory where possible: for tests that are not about the disk and must
    /// not wait for it.
    pub(crate) fn in_memory() -> Result<Self> {
        let memory = Path::new("/dev/shm");
        if memory.is_dir() {
            Self::in_folder(memory)
        } else {
            Self::new()
        }
    }

    fn in_folder(folder: &Path) -> Result<Self> {
        let folder = tempfile::Builder::new()
            .prefix("rubdown-reliability-")
            .tempdir_in(folder)?;
        let (bus, address) = session_bus(folder.path())?;
        Ok(Self {
            server: Server::new(&address)?,
            address,
            _bus: bus,
            folder,
        })
    }

    /// A new home whose clock is stopped at an instant (RFC 3339).
    pub(crate) fn setup(&self, name: &str, at: &str) -> Result<Setup> {
        let mut setup = self.setup_now(name, "Europe/Berlin")?;
        let file = setup.folder.join("clock.json");
        setup.clock = Some(SimClock::standing_at(file, at)?);
        Ok(setup)
    }

    /// A new home that uses the system's clock.
    pub(crate) fn setup_now(&self, name: &str, zone: &str) -> Result<Setup> {
        let folder = self.folder.path().join(name);
        std::fs::create_dir(&folder)?;
        Ok(Setup {
            folder,
            clock: None,
            address: self.address.clone(),
            zone: zone.to_owned(),
        })
    }
}

/// One person's home.
#[derive(Debug)]
pub(crate) struct Setup {
    folder: PathBuf,
    clock: Option<SimClock>,
    address: String,
    zone: String,
}

impl Setup {
    pub(crate) fn clock(&self) -> Result<&SimClock> {
        self.clock.as_ref().context("this setup has no clock")
    }

    pub(crate) fn home(&self) -> Home {
        Home::within(self.folder.join("home"))
    }
    /// Starts the agent without waiting for it.
    pub(crate) fn agent(&self) -> Result<Program> {
        Program::start(&mut self.command("rubdown-agent")?, &self.folder)
    }

    /// Waits until an agent answers.
    pub(crate) fn status(&self) -> Result<agent_client::Status> {
        let home = self.home();
        wait::until("the agent answers", || {
            Ok(Some(agent_client::status(&home)?))
        })
    }

    /// Runs `rubdownctl … --json`, which must succeed.
    pub(crate) fn ask(&self, arguments: &[&str]) -> Result<Value> {
        let mut command = self.command("rubdownctl")?;
        Outcome::of(command.args(arguments).arg("--json"), "")?.json()
    }

    /// The id and the instant of the next reminder.
    pub(crate) fn next(&self) -> Result<Option<(String, DateTime<Utc>)>> {
        let next = self.ask(&["next"])?;
        let reminder = &next["reminder"];
        if reminder.is_null() {
            return Ok(None);
        }
        let id = reminder["id"].as_str().context("no id")?;
        let at = reminder["at"].as_str().context("no instant")?;
        Ok(Some((id.to_owned(), at.parse()?)))
    }

    /// Logs a workout whose window opens at this instant of the system's clock; returns the id of
    /// the reminder and its instant.
    pub(crate) fn opens_at(&self, opens: DateTime<Utc>) -> Result<(String, DateTime<Utc>)> {
        let ago = TimeDelta::hours(2) - (opens - Utc::now());
        let ago = format!("{}ms", ago.num_milliseconds());
        self.ask(&[
            "log",
            "strength_lower",
            "--rpe",
            "8",
            "--ago",
            &ago,
            "--flag",
            "none",
        ])?;
        self.next()?.context("nothing is due")
    }

    /// A program that sees this home and its session and nothing else of the environment.
    pub(crate) fn command(&self, name: &str) -> Result<Command> {
        let mut command = Command::new(rubdown(name)?);
        command
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("HOME", &self.folder)
            .env("XDG_RUNTIME_DIR", &self.folder)
            .env("RUBDOWN_HOME", self.folder.join("home"))
            .env("DBUS_SESSION_BUS_ADDRESS", &self.address)
            .env("TZ", &self.zone)
            .env("LANG", "en_GB.UTF-8")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        if let Some(clock) = &self.clock {
            command.env("RUBDOWN_CLOCK_FILE", clock.file());
        }
        Ok(command)
    }

    /// As [`Self::command`], with a umask that lets everyone read and write new files.
    pub(crate) fn careless_command(&self, name: &str) -> Result<Command> {
        let strict = self.command(name)?;
        let mut careless = Command::new("sh");
        careless
            .args(["-c", "umask 000; exec \"$0\" \"$@\""])
            .arg(strict.get_program())
            .env_clear()
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        for (name, value) in strict.get_envs() {
            careless.env(name, value.unwrap_or_default());
        }
        Ok(careless)
    }

    /// Checks the journal with `rubdownctl check`.
    pub(crate) fn is_whole(&self) -> Result<()> {
        let checked = self.command("rubdownctl")?.arg("check").status()?;
        ensure!(checked.success(), "rubdownctl check: {checked}");
        Ok(())
    }
}

/// A zone in which it is about noon, so that quiet hours hold nothing back.
pub(crate) fn zone_of_noon() -> String {
    let hour = i64::from(Utc::now().hour());
    match hour - 12 {
        0 => "UTC".to_owned(),
        // the signs in these names are inverted
        ahead @ 1.. => format!("Etc/GMT+{ahead}"),
        behind => format!("Etc/GMT{behind}"),
    }
}

/// Pseudo-random numbers, the same in every run.
#[derive(Debug)]
pub(crate) struct Rng(u64);

impl Rng {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// Below `limit`; splitmix64.
    pub(crate) fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % limit.max(1)
    }
}
