//! `rubdownctl`, as a person or a script calls it.

use std::io::Write as _;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

/// The outcome of a command.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// The exit code.
    pub code: i32,
    /// What it printed.
    pub out: String,
    /// What it wrote to stderr.
    pub err: String,
}

impl Outcome {
    /// Runs a command to its end, with `input` on its standard input.
    pub fn of(command: &mut Command, input: &str) -> Result<Self> {
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .context("rubdownctl does not start")?;
        // A command that reads nothing may close its input first.
        child
            .stdin
            .take()
            .context("no input")?
            .write_all(input.as_bytes())
            .ok();
        let done = child.wait_with_output()?;
        Ok(Self {
            code: done.status.code().context("ended by a signal")?,
            out: String::from_utf8(done.stdout)?,
            err: String::from_utf8(done.stderr)?,
        })
    }

    /// The JSON document that a successful command printed.
    pub fn json(&self) -> Result<Value> {
        ensure!(self.code == 0, "exit code {}: {}", self.code, self.err);
        serde_json::from_str(&self.out).with_context(|| format!("no JSON: {}", self.out))
    }
}
