//! Processes as seen in `/proc`: which belong to a test, and what they cost.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result};

/// A process on this machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Process {
    /// Its id.
    pub pid: u32,
}

impl Process {
    /// Every process whose environment says `variable=value`.
    pub fn with(variable: &str, value: &Path) -> Vec<Self> {
        let expected = format!("{variable}={}", value.display());
        all()
            .filter(|process| {
                fs::read(process.file("environ")).is_ok_and(|environment| {
                    environment
                        .split(|&byte| byte == 0)
                        .any(|entry| entry == expected.as_bytes())
                })
            })
            .collect()
    }

    /// The name of its executable; none for one that is gone or not ours to see.
    pub fn name(self) -> Option<String> {
        let path = fs::read_link(self.file("exe")).ok()?;
        Some(path.file_name()?.to_string_lossy().into_owned())
    }

    /// Whether it exists and is not a zombie.
    pub fn runs(self) -> bool {
        self.status("State")
            .is_ok_and(|state| !state.starts_with(['Z', 'X']))
    }

    /// Proportional memory in KiB: its own, and its part of what it shares.
    pub fn pss_kib(self) -> Result<u64> {
        let text = fs::read_to_string(self.file("smaps_rollup"))?;
        number(line(&text, "Pss").context("no Pss")?)
    }

    /// Resident memory in KiB, shared or not: unlike [`Self::pss_kib`] it does not depend on what
    /// else runs.
    pub fn resident_kib(self) -> Result<u64> {
        let text = fs::read_to_string(self.file("smaps_rollup"))?;
        number(line(&text, "Rss").context("no Rss")?)
    }

    /// How often its threads were woken or interrupted since it started.
    pub fn context_switches(self) -> Result<u64> {
        let mut sum = 0;
        for thread in fs::read_dir(self.file("task"))? {
            let text = fs::read_to_string(thread?.path().join("status"))?;
            for kind in ["voluntary_ctxt_switches", "nonvoluntary_ctxt_switches"] {
                sum += number(line(&text, kind).context("no context switches")?)?;
            }
        }
        Ok(sum)
    }

    /// The processor time that it has used, in user and system mode.
    pub fn processor_time(self) -> Result<Duration> {
        let text = fs::read_to_string(self.file("stat"))?;
        // the name before may hold anything but a closing bracket at its end
        let (_, fields) = text.rsplit_once(") ").context("no name")?;
        let ticks = fields.split(' ').skip(11).take(2).map(number);
        let ticks: u64 = ticks.sum::<Result<u64>>()?;
        Ok(Duration::from_millis(ticks * MS_PER_TICK))
    }

    /// How many threads it has.
    pub fn threads(self) -> Result<u64> {
        number(&self.status("Threads")?)
    }

    /// Its children and theirs.
    pub fn family(self) -> Vec<Self> {
        let mut found = vec![self];
        let mut looked_at = 0;
        while let Some(parent) = found.get(looked_at).copied() {
            looked_at += 1;
            found.extend(all().filter(|process| process.parent() == Some(parent.pid)));
        }
        found
    }

    fn parent(self) -> Option<u32> {
        self.status("PPid").ok()?.parse().ok()
    }

    fn status(self, key: &str) -> Result<String> {
        let text = fs::read_to_string(self.file("status"))?;
        Ok(line(&text, key).context("no such line")?.to_owned())
    }

    fn file(self, name: &str) -> PathBuf {
        Path::new("/proc").join(self.pid.to_string()).join(name)
    }
}

fn all() -> impl Iterator<Item = Process> {
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    entries.filter_map(|entry| {
        Some(Process {
            pid: entry.file_name().to_str()?.parse().ok()?,
        })
    })
}

fn line<'a>(text: &'a str, key: &str) -> Option<&'a str> {
    text.lines()
        .find_map(|line| Some(line.strip_prefix(key)?.strip_prefix(':')?.trim()))
}

fn number(text: &str) -> Result<u64> {
    let digits = text.split_whitespace().next().unwrap_or_default();
    digits
        .parse()
        .with_context(|| format!("`{text}` is no number"))
}

/// The kernel counts processor time in hundredths of a second on every common system.
const MS_PER_TICK: u64 = 10;
