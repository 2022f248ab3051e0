//! The clock that every program of a test reads.

use std::path::PathBuf;
use std::sync::Mutex;

use anyhow::{Context, Result};
use chrono::{DateTime, TimeDelta, Utc};
use serde_json::json;

/// Writes the file that `RUBDOWN_CLOCK_FILE` names. The clock is stopped at first.
#[derive(Debug)]
pub struct SimClock {
    file: PathBuf,
    shows: Mutex<Shows>,
}

#[derive(Debug, Clone, Copy)]
struct Shows {
    at: DateTime<Utc>,
    since: DateTime<Utc>,
    rate: f64,
}

impl SimClock {
    /// A clock that is stopped at an instant (RFC 3339).
    pub fn standing_at(file: PathBuf, instant: &str) -> Result<Self> {
        let at = instant.parse().context("an instant is RFC 3339")?;
        let shows = Shows {
            at,
            since: Utc::now(),
            rate: 0.0,
        };
        let clock = Self {
            file,
            shows: Mutex::new(shows),
        };
        clock.write(shows)?;
        Ok(clock)
    }

    /// The file.
    pub fn file(&self) -> &PathBuf {
        &self.file
    }

    /// What it shows now.
    pub fn now(&self) -> DateTime<Utc> {
        self.shown().now()
    }

    /// Jumps to an instant (RFC 3339) and stops there.
    pub fn jump_to(&self, instant: &str) -> Result<()> {
        let at = instant.parse().context("an instant is RFC 3339")?;
        self.write(Shows {
            at,
            since: Utc::now(),
            rate: 0.0,
        })
    }

    /// Jumps by a span and stops there.
    pub fn jump_by(&self, span: TimeDelta) -> Result<()> {
        self.write(Shows {
            at: self.now() + span,
            since: Utc::now(),
            rate: 0.0,
        })
    }

    /// Runs on from what it shows, `rate` times as fast as real time.
    pub fn run(&self, rate: f64) -> Result<()> {
        self.write(Shows {
            at: self.now(),
            since: Utc::now(),
            rate,
        })
    }

    /// Stops where it is.
    pub fn stand(&self) -> Result<()> {
        self.run(0.0)
    }

    fn shown(&self) -> Shows {
        *self
            .shows
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    fn write(&self, shows: Shows) -> Result<()> {
        let text = json!({
            "at": shows.at.to_rfc3339(),
            "since_unix_ms": shows.since.timestamp_millis(),
            "rate": shows.rate,
        });
        // Renamed into place: a reader sees the old file or the new one, never half of one.
        let beside = self.file.with_extension("new");
        std::fs::write(&beside, text.to_string())?;
        std::fs::rename(&beside, &self.file)?;
        *self
            .shows
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner) = shows;
        Ok(())
    }
}

impl Shows {
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        reason = "milliseconds of a test run fit a double"
    )]
    fn now(self) -> DateTime<Utc> {
        let passed = (Utc::now() - self.since).num_milliseconds() as f64 * self.rate;
        self.at + TimeDelta::milliseconds(passed as i64)
    }
}
