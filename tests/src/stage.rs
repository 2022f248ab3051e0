//! Everything one story needs: a desktop, a home folder, a clock, and the programs.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::rc::Rc;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::clock::SimClock;
use crate::desktop::Desktop;
use crate::driver::Driver;
use crate::notifications::Notifications;
use crate::process::Process;
use crate::program::{Program, rubdown, signal};
use crate::terminal::Outcome;
use crate::wait;
use crate::window::Window;

/// Which notification server the desktop has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Server {
    /// dunst.
    Dunst,
    /// None, as on a bare window manager.
    None,
}

/// A stage on which one story is played.
#[derive(Debug)]
pub struct Stage {
    /// The clock of all its programs.
    pub clock: SimClock,
    /// Its X server, bus and window manager.
    pub desktop: Rc<Desktop>,
    notifications: Option<Notifications>,
    home: PathBuf,
    /// `XDG_DATA_HOME`, where the home is not named.
    data: Option<PathBuf>,
    zone: &'static str,
    language: &'static str,
}

impl Stage {
    /// Plays a story on a stage of its own, in Berlin and in English, and prints the output of the
    /// programs if it fails.
    pub fn play(
        at: &str,
        server: Server,
        story: impl FnOnce(&mut Self) -> Result<()>,
    ) -> Result<()> {
        let mut stage = Self::set(at, server)?;
        let end = story(&mut stage);
        if end.is_err() {
            stage.tell();
        }
        end
    }

    /// Sets a stage: the instant (RFC 3339) at which the clock is stopped, and a server.
    pub fn set(at: &str, server: Server) -> Result<Self> {
        let desktop = Rc::new(Desktop::start()?);
        let clock = SimClock::standing_at(desktop.folder().join("clock.json"), at)?;
        let notifications = match server {
            Server::Dunst => Some(Notifications::start(Rc::clone(&desktop))?),
            Server::None => None,
        };
        Ok(Self {
            clock,
            notifications,
            home: desktop.folder().join("home"),
            data: None,
            zone: "Europe/Berlin",
            language: "en_GB.UTF-8",
            desktop,
        })
    }

    /// Programs started from now on use another language, by their `LANG`.
    pub fn speak(&mut self, language: &'static str) {
        self.language = language;
    }

    /// Programs started from now on are in another time zone.
    pub fn travel_to(&mut self, zone: &'static str) {
        self.zone = zone;
    }

    /// Programs started from now on use another home.
    pub fn live_in(&mut self, home: impl Into<PathBuf>) {
        self.home = home.into();
        self.data = None;
    }

    /// Programs started from now on use the system's own home below this `XDG_DATA_HOME`.
    pub fn live_unnamed_in(&mut self, data: impl Into<PathBuf>) {
        let data = data.into();
        self.home = data.join("rubdown");
        self.data = Some(data);
    }

    /// The folder of the journal.
    pub fn home(&self) -> &Path {
        &self.home
    }

    /// The notification server.
    pub fn notifications(&self) -> Result<&Notifications> {
        self.notifications
            .as_ref()
            .context("this desktop has no notification server")
    }

    /// Opens the window, as a click on its icon does.
    pub fn open_window(&self) -> Result<Window> {
        self.open_window_with(&[])
    }

    /// Opens the window with arguments.
    pub fn open_window_with(&self, arguments: &[&str]) -> Result<Window> {
        let mut command = Command::new("WebKitWebDriver");
        self.dress(&mut command);
        let binary = rubdown("rubdown")?;
        let page = Driver::open(command, self.desktop.folder(), &binary, arguments)?;
        let process = wait::until("the window's process is there", || {
            Ok(self.processes("rubdown").first().copied())
        })?;
        Ok(Window::new(page, Rc::clone(&self.desktop), process))
    }

    /// Starts the window's program a second time, without a driver.
    pub fn start_window_again(&self, arguments: &[&str]) -> Result<Program> {
        let mut command = Command::new(rubdown("rubdown")?);
        Program::start(
            self.dress(&mut command).args(arguments),
            self.desktop.folder(),
        )
    }

    /// Starts the agent, as a login does.
    pub fn start_agent(&self) -> Result<Program> {
        let mut command = Command::new(rubdown("rubdown-agent")?);
        let agent = Program::start(self.dress(&mut command), self.desktop.folder())?;
        self.agent_answers()?;
        Ok(agent)
    }

    /// Waits until an agent answers on its socket.
    pub fn agent_answers(&self) -> Result<agent_client::Status> {
        wait::until("the agent answers", || {
            Ok(Some(agent_client::status(&self.folders())?))
        })
    }

    /// Lets the agent look at the clock afresh: a simulated clock rings no timer by itself.
    pub fn nudge(&self) -> Result<()> {
        agent_client::poke(&self.folders())
            .map(drop)
            .context("the agent does not answer")
    }

    /// Runs `rubdownctl`.
    pub fn ctl(&self, arguments: &[&str]) -> Result<Outcome> {
        self.ctl_with(arguments, "")
    }

    /// Runs `rubdownctl` with something on its standard input.
    pub fn ctl_with(&self, arguments: &[&str], input: &str) -> Result<Outcome> {
        let mut command = Command::new(rubdown("rubdownctl")?);
        let command = self.dress(&mut command).args(arguments);
        // a story starts its agent itself
        let command = command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
        Outcome::of(command, input)
    }

    /// Logs an hour of hard squats that has just ended, with nothing unusual, in the terminal.
    pub fn log_squats(&self) -> Result<Value> {
        self.ask(&[
            "log",
            "strength_lower",
            "--rpe",
            "8",
            "--minutes",
            "60",
            "--flag",
            "none",
        ])
    }

    /// Runs `rubdownctl … --json`, which must succeed.
    pub fn ask(&self, arguments: &[&str]) -> Result<Value> {
        self.ctl(&[arguments, &["--json"]].concat())?.json()
    }

    /// The processes of this stage whose executable has this name.
    pub fn processes(&self, name: &str) -> Vec<Process> {
        self.family()
            .into_iter()
            .filter(|process| process.name().as_deref() == Some(name))
            .collect()
    }

    /// Every process that was told of this stage's home.
    fn family(&self) -> Vec<Process> {
        match &self.data {
            Some(data) => Process::with("XDG_DATA_HOME", data),
            None => Process::with("RUBDOWN_HOME", &self.home),
        }
    }

    /// Prints the output of every program, for a story that failed.
    pub fn tell(&self) {
        for folder in [self.desktop.folder(), &self.home.join("logs")] {
            for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
                let path = entry.path();
                let is_log = path.to_string_lossy().contains(".log");
                let said = std::fs::read_to_string(&path).unwrap_or_default();
                if is_log && !said.trim().is_empty() {
                    eprintln!("--- {}\n{said}", path.display());
                }
            }
        }
    }

    fn folders(&self) -> platform::Home {
        platform::Home::within(&self.home)
    }

    /// Lets a command see this stage: desktop, home, clock, zone and language.
    pub fn dress<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        let command = self.desktop.dress(command);
        let command = match &self.data {
            Some(data) => command
                .env_remove("RUBDOWN_HOME")
                .env("XDG_DATA_HOME", data),
            None => command.env("RUBDOWN_HOME", &self.home),
        };
        command
            .env("RUBDOWN_CLOCK_FILE", self.clock.file())
            .env("TZ", self.zone)
            .env("LANG", self.language)
            .env_remove("LANGUAGE")
            .env_remove("LC_ALL")
            .env_remove("LC_TIME")
            .env_remove("LC_MESSAGES")
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.tell();
        }
        // The agent outlives the window that started it; nothing outlives its stage.
        for process in self.family() {
            signal("KILL", process.pid).ok();
        }
    }
}
