//! The clock of a program.

#[cfg(feature = "simulated-clock")]
use std::path::PathBuf;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

/// The clock that a program reads. With the feature `simulated-clock`, `RUBDOWN_CLOCK_FILE` can
/// name a file `{"at": RFC 3339, "since_unix_ms": N, "rate": R}`, which is read at every call: now
/// = at + R × (real now − since).
#[derive(Debug, Clone, Default)]
pub struct Clock {
    #[cfg(feature = "simulated-clock")]
    file: Option<PathBuf>,
}

impl Clock {
    /// The system's clock, or the simulated one if this build supports it and a file is named.
    pub fn from_env() -> Self {
        Self {
            #[cfg(feature = "simulated-clock")]
            file: std::env::var_os("RUBDOWN_CLOCK_FILE").map(PathBuf::from),
        }
    }

    /// The current time.
    pub fn now(&self) -> DateTime<Utc> {
        #[cfg(feature = "simulated-clock")]
        if let Some(simulated) = self.simulated() {
            return simulated.now(Utc::now());
        }
        Utc::now()
    }

    /// The real time until this clock shows `instant`; zero if that is past.
    pub fn real_time_until(&self, instant: DateTime<Utc>) -> Duration {
        #[cfg(feature = "simulated-clock")]
        if let Some(simulated) = self.simulated() {
            return simulated.real_time_until(instant, Utc::now());
        }
        (instant - Utc::now())
            .max(TimeDelta::zero())
            .to_std()
            .unwrap_or_default()
    }

    /// Whether a file stands in for the system's clock.
    pub fn is_simulated(&self) -> bool {
        #[cfg(feature = "simulated-clock")]
        {
            self.file.is_some()
        }
        #[cfg(not(feature = "simulated-clock"))]
        {
            false
        }
    }

    #[cfg(feature = "simulated-clock")]
    fn simulated(&self) -> Option<Simulated> {
        // the file may be half written: retry rather than jump to the real time
        let path = self.file.as_ref()?;
        for _ in 0..50 {
            if let Some(found) = std::fs::read(path)
                .ok()
                .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            {
                return Some(found);
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        None
    }
}

#[cfg(feature = "simulated-clock")]
#[derive(Debug, Clone, Copy, serde::Deserialize)]
struct Simulated {
    at: DateTime<Utc>,
    since_unix_ms: i64,
    rate: f64,
}

#[cfg(feature = "simulated-clock")]
impl Simulated {
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        reason = "milliseconds of a test run fit a double, and a test needs no more"
    )]
    fn now(self, real: DateTime<Utc>) -> DateTime<Utc> {
        let passed = (real.timestamp_millis() - self.since_unix_ms) as f64 * self.rate;
        self.at + TimeDelta::milliseconds(passed as i64)
    }

    #[expect(clippy::cast_precision_loss, reason = "as above")]
    fn real_time_until(self, instant: DateTime<Utc>, real: DateTime<Utc>) -> Duration {
        let ahead = (instant - self.now(real)).num_milliseconds().max(0) as f64;
        if self.rate > 0.0 {
            Duration::from_secs_f64((ahead / self.rate / 1000.0).min(300.0))
        } else {
            Duration::from_mins(5)
        }
    }
}

#[cfg(all(test, feature = "simulated-clock"))]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap_or_default()
    }

    #[test]
    fn simulated_time_runs_at_its_rate_from_its_start() {
        let clock = Simulated {
            at: at("2026-11-23T18:00:00Z"),
            since_unix_ms: 1_000,
            rate: 3600.0,
        };
        let real = DateTime::from_timestamp_millis(3_000).unwrap_or_default();
        assert_eq!(clock.now(real), at("2026-11-23T20:00:00Z"));
        assert_eq!(
            clock.real_time_until(at("2026-11-23T21:00:00Z"), real),
            Duration::from_secs(1)
        );
    }

    #[test]
    fn a_standing_clock_never_arrives() {
        let clock = Simulated {
            at: at("2026-11-23T18:00:00Z"),
            since_unix_ms: 0,
            rate: 0.0,
        };
        assert_eq!(
            clock.real_time_until(at("2026-11-23T18:01:00Z"), Utc::now()),
            Duration::from_mins(5)
        );
    }
}
