//! Programs that a test starts, and where to find Rubdown's own.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, ensure};

use crate::wait;

/// A running program. It ends when this is dropped, on a panic too.
#[derive(Debug)]
pub struct Program {
    name: String,
    child: Child,
    log: PathBuf,
}

impl Program {
    /// Starts it, with its output written to `logs`.
    pub fn start(command: &mut Command, logs: &Path) -> Result<Self> {
        let path = Path::new(command.get_program());
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        Self::start_as(&name, command, logs)
    }

    /// As [`Self::start`], under another name than its executable's.
    pub fn start_as(name: &str, command: &mut Command, logs: &Path) -> Result<Self> {
        let name = name.to_owned();
        let log = logs.join(format!("{name}.log"));
        let said = File::options().create(true).append(true).open(&log)?;
        let child = command
            .stdin(Stdio::null())
            .stdout(said.try_clone()?)
            .stderr(said)
            .spawn()
            .with_context(|| format!("{name} does not start"))?;
        Ok(Self { name, child, log })
    }

    /// Its process id.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Its output so far, on both streams.
    pub fn said(&self) -> String {
        std::fs::read_to_string(&self.log).unwrap_or_default()
    }

    /// Whether it still runs.
    pub fn runs(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(None))
    }

    /// Waits until it has ended by itself.
    pub fn ended(&mut self) -> Result<ExitStatus> {
        let (name, child) = (&self.name, &mut self.child);
        wait::until(&format!("{name} ends"), || Ok(child.try_wait()?))
    }

    /// `kill -9`.
    pub fn kill(&mut self) -> Result<()> {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }

    /// Fails with the program's output if it has ended.
    pub fn must_run(&mut self) -> Result<()> {
        ensure!(self.runs(), "{} ended: {}", self.name, self.said());
        Ok(())
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // Gently first: a browser engine ends its helpers only when asked to.
        if self.runs() {
            signal("TERM", self.pid()).ok();
            wait::within(Duration::from_secs(2), "end", || {
                Ok(self.child.try_wait()?)
            })
            .ok();
        }
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

/// Sends a signal by its short name.
pub fn signal(name: &str, pid: u32) -> Result<()> {
    let sent = Command::new("kill")
        .args(["-s", name, &pid.to_string()])
        .stderr(Stdio::null())
        .status()?;
    ensure!(sent.success(), "no process {pid} to send {name} to");
    Ok(())
}

/// One of Rubdown's executables in the folder that `RUBDOWN_PROGRAMS` names.
pub fn rubdown(name: &str) -> Result<PathBuf> {
    let folder = std::env::var_os("RUBDOWN_PROGRAMS")
        .context("RUBDOWN_PROGRAMS names no folder of programs; run `cargo xtask test`")?;
    let path = PathBuf::from(folder).join(name);
    ensure!(
        path.is_file(),
        "no {}; run `cargo xtask test`",
        path.display()
    );
    Ok(path)
}
