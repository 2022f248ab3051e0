//! The window shows and reads the wall times that the terminal does, in every zone, whatever its
//! engine knows of zones.

use std::path::Path;
use std::process::Command;

use anyhow::{Result, ensure};
use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use chrono_tz::{TZ_VARIANTS, Tz};
use ipc_types::ZoneOffsets;
use locale::Locale;
use recovery::civil::instant_of;
use serde_json::{Value, json};

use crate::setup::Rng;

/// So late that every date is printed in full.
const NOW: &str = "2150-01-01T00:00:00Z";
/// The year 2100.
const LAST: i64 = 4_102_444_800;

#[test]
fn window_and_terminal_print_and_read_the_same_wall_times_in_every_zone() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("zones.json");
    let mut random = Rng::new(11);
    let zones: Vec<_> = TZ_VARIANTS
        .into_iter()
        .map(|zone| sample(zone, &mut random))
        .collect::<Result<_>>()?;
    std::fs::write(&file, serde_json::to_vec(&zones)?)?;
    let ui = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui");
    let checked = Command::new("node")
        .args(["node_modules/vitest/vitest.mjs", "run"])
        .arg("tests/text/every-zone.test.ts")
        .current_dir(ui)
        .env("RUBDOWN_ZONES", &file)
        .output()?;
    let said = String::from_utf8_lossy(&checked.stdout);
    ensure!(
        checked.status.success() && said.contains("3 passed"),
        "{said}{}",
        String::from_utf8_lossy(&checked.stderr)
    );
    Ok(())
}

/// 200 instants as the terminal prints them, and wall times around each change of the clock as it
/// reads them.
fn sample(zone: Tz, random: &mut Rng) -> Result<Value> {
    let offsets = ZoneOffsets::of(zone);
    let locale = Locale::chosen(Some("en"));
    let now = NOW.parse()?;
    let printed: Vec<_> = (0..200)
        .map(|_| at(random.below(LAST.unsigned_abs()).cast_signed()))
        .map(|at| {
            let text = locale.day_and_clock(at, zone, now);
            json!([at.timestamp_millis(), text])
        })
        .collect();
    let read: Vec<_> = offsets
        .offsets
        .iter()
        .flat_map(|(from, _)| {
            let shown = at(*from).with_timezone(&zone).naive_local();
            [-90, -61, -60, -30, -1, 0, 1, 30, 59, 90].map(|minutes| wall(shown, minutes))
        })
        .map(|wall| {
            let at = instant_of(zone, wall.date(), wall.time());
            json!([wall.and_utc().timestamp_millis(), at.timestamp_millis()])
        })
        .collect();
    Ok(json!({ "zone": offsets, "printed": printed, "read": read }))
}

/// A wall time on a whole minute, as it is typed.
fn wall(shown: NaiveDateTime, minutes: i64) -> NaiveDateTime {
    let seconds = shown.and_utc().timestamp().rem_euclid(60);
    shown - TimeDelta::seconds(seconds) + TimeDelta::minutes(minutes)
}

fn at(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(seconds, 0).unwrap_or_default()
}
