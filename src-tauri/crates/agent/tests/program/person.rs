//! A person's home with a journal, a clock and the agent's program.

use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{SystemTime, UNIX_EPOCH};

use chrono::{DateTime, TimeDelta, Utc};
use journal::{Journal, Moment, NewWorkout, PlanId, ReminderKind, ReminderState, Settings};
use platform::Home;
use recovery::{Activity, Interval, Rpe};
use tempfile::TempDir;

use crate::bus::Bus;
use crate::wait;

/// 23 November 2026, 17:00 in Berlin.
const MONDAY_17: &str = "2026-11-23T16:00:00Z";

/// A person who has trained, with their installation of Rubdown.
pub(crate) struct Person {
    folder: TempDir,
    pub(crate) home: Home,
    pub(crate) journal: Journal,
    pub(crate) plan: PlanId,
    /// When the training ended, which is now.
    pub(crate) trained: DateTime<Utc>,
    /// When the massage window opens.
    pub(crate) opens: DateTime<Utc>,
}

impl Person {
    /// Squats at RPE 8 ended at 17:00; it is 17:00 now, and the clock is stopped.
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::within(folder.path().join("home"));
        home.prepare().unwrap();
        let mut journal = Journal::open(&home.journal()).unwrap();
        let now = at(instant(MONDAY_17));
        let settings = Settings {
            language: Some("en".to_owned()),
            ..journal.settings().unwrap()
        };
        journal.set_settings(settings, now).unwrap();
        let dinner = Interval {
            start: instant("2026-11-23T18:00:00Z"),
            end: instant("2026-11-23T19:30:00Z"),
        };
        journal.add_busy(dinner, "dinner".to_owned(), now).unwrap();
        let squats = NewWorkout {
            activity: Activity::StrengthLower,
            end: now.now,
            duration_min: 60,
            rpe: Rpe::new(8).unwrap(),
            guessed: false,
            muscles: Vec::new(),
            competition: false,
            soreness: None,
            flags: Vec::new(),
            local_issues: Vec::new(),
            questions: journal::Questions::NotAsked,
            note: String::new(),
            of_session: None,
        };
        let next = journal.log_workout(squats, now).unwrap().next_reminder;
        let person = Self {
            plan: journal.latest_plan().unwrap().unwrap(),
            opens: next.unwrap().at,
            trained: now.now,
            journal,
            home,
            folder,
        };
        person.install();
        person.set_clock(now.now);
        person
    }

    /// Stops the clock at `now`.
    pub(crate) fn set_clock(&self, now: DateTime<Utc>) {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
        let clock = serde_json::json!({
            "at": now, "since_unix_ms": since.as_millis(), "rate": 0.0
        });
        let new = self.clock().with_extension("new");
        std::fs::write(&new, clock.to_string()).unwrap();
        std::fs::rename(new, self.clock()).unwrap();
    }

    /// This many minutes after the window opened.
    pub(crate) fn after_opening(&self, minutes: i64) -> Moment {
        at(self.opens + TimeDelta::minutes(minutes))
    }

    /// The agent's program, next to a fake window that records its arguments.
    pub(crate) fn program(&self) -> PathBuf {
        self.folder.path().join("bin/rubdown-agent")
    }

    /// The arguments of each start of the window.
    pub(crate) fn window_starts(&self) -> Vec<String> {
        let starts = std::fs::read_to_string(self.folder.path().join("bin/starts"));
        starts
            .unwrap_or_default()
            .lines()
            .map(str::to_owned)
            .collect()
    }

    /// Starts the agent and waits until it listens.
    pub(crate) async fn agent(&self, bus: Option<&Bus>) -> Agent {
        let process = self.command(bus).spawn().unwrap();
        let agent = Agent { process };
        wait::until("the agent's answer", || {
            agent_client::status(&self.home).is_ok_and(|status| status.pid == agent.pid())
        })
        .await;
        agent
    }

    /// The agent's program, ready to be started.
    pub(crate) fn command(&self, bus: Option<&Bus>) -> Command {
        let mut command = Command::new(self.program());
        let address = bus.map_or("unix:path=/nonexistent", |bus| bus.address.as_str());
        command
            .env("RUBDOWN_HOME", self.home.data())
            .env("RUBDOWN_CLOCK_FILE", self.clock())
            .env("DBUS_SESSION_BUS_ADDRESS", address)
            .env("TZ", "Europe/Berlin")
            .env("XDG_CONFIG_HOME", self.folder.path().join("config"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        command
    }

    /// The agent's program as installed: with the platform's folders, below this person's.
    pub(crate) fn installed_command(&self, bus: &Bus) -> Command {
        let mut command = self.command(Some(bus));
        command
            .env_remove("RUBDOWN_HOME")
            .env("HOME", self.folder.path());
        for (name, folder) in [("XDG_DATA_HOME", "data"), ("XDG_RUNTIME_DIR", "run")] {
            let folder = self.folder.path().join(folder);
            std::fs::create_dir_all(&folder).unwrap();
            if !folder.join("rubdown").exists() {
                std::os::unix::fs::symlink(self.home.data(), folder.join("rubdown")).unwrap();
            }
            command.env(name, folder);
        }
        command.env("XDG_STATE_HOME", self.folder.path().join("state"));
        command
    }

    /// Gives a command a folder for sockets of its own, as its session has one.
    pub(crate) fn own_runtime_folder(&self, command: &mut Command) -> PathBuf {
        let folder = self.folder.path().join("session");
        std::fs::create_dir_all(&folder).unwrap();
        command.env("XDG_RUNTIME_DIR", &folder);
        folder
    }

    /// The entry that starts the agent at login.
    pub(crate) fn login_entry(&self) -> PathBuf {
        self.folder
            .path()
            .join("config/autostart/rubdown-agent.desktop")
    }

    /// Sets whether the agent starts at login.
    pub(crate) fn set_autostart(&mut self, enabled: bool) {
        let settings = Settings {
            start_at_login: enabled,
            ..self.journal.settings().unwrap()
        };
        let now = at(instant(MONDAY_17));
        self.journal.set_settings(settings, now).unwrap();
    }

    /// The state of the reminder that the window opens.
    pub(crate) fn opening_state(&mut self) -> ReminderState {
        let all = self.journal.reminders(&self.plan).unwrap();
        all.into_iter()
            .find(|life| life.kind == ReminderKind::WindowOpen)
            .unwrap()
            .state
    }

    /// The causes of its steps.
    pub(crate) fn opening_causes(&mut self) -> Vec<String> {
        let all = self.journal.reminders(&self.plan).unwrap();
        let opening = all
            .into_iter()
            .find(|life| life.kind == ReminderKind::WindowOpen)
            .unwrap();
        opening
            .events
            .into_iter()
            .map(|event| event.cause.to_string())
            .collect()
    }

    pub(crate) async fn until_opening(&mut self, state: ReminderState) {
        wait::until(&format!("the reminder's state {state}"), || {
            self.opening_state() == state
        })
        .await;
    }

    fn clock(&self) -> PathBuf {
        self.folder.path().join("clock.json")
    }

    fn install(&self) {
        let bin = self.folder.path().join("bin");
        std::fs::create_dir(&bin).unwrap();
        std::fs::copy(env!("CARGO_BIN_EXE_rubdown-agent"), self.program()).unwrap();
        let window = bin.join("rubdown");
        let starts = bin.join("starts");
        std::fs::write(
            &window,
            format!("#!/bin/sh\necho \"$@\" >> '{}'\n", starts.display()),
        )
        .unwrap();
        std::fs::set_permissions(&window, std::fs::Permissions::from_mode(0o755)).unwrap();
    }
}

impl From<Child> for Agent {
    fn from(process: Child) -> Self {
        Self { process }
    }
}

/// A running agent.
pub(crate) struct Agent {
    process: Child,
}

impl Agent {
    pub(crate) fn pid(&self) -> u32 {
        self.process.id()
    }

    /// `kill -9`.
    pub(crate) fn kill(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }

    /// Sends a signal that can be handled.
    pub(crate) fn signal(&self, name: &str) {
        let pid = self.pid().to_string();
        let sent = Command::new("kill").args(["-s", name, &pid]).status();
        assert!(sent.unwrap().success());
    }

    pub(crate) fn is_running(&mut self) -> bool {
        self.process.try_wait().unwrap().is_none()
    }

    pub(crate) async fn ended(&mut self) -> ExitStatus {
        wait::for_some("the agent's end", || self.process.try_wait().unwrap()).await
    }
}

impl Drop for Agent {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn at(now: DateTime<Utc>) -> Moment {
    Moment {
        now,
        zone: chrono_tz::Europe::Berlin,
    }
}

fn instant(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}
