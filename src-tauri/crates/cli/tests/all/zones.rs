//! Time zones as real machines have them.
#![cfg(unix)]

use std::fs;
use std::process::Command;

use serde_json::Value;

use crate::stage::{Said, Stage, said};

const MONDAY: &str = "2026-11-23T18:05:00+01:00";

fn run(command: &mut Command) -> Said {
    said(&command.output().unwrap())
}

#[test]
fn a_zone_without_a_name_is_known_by_its_rules() {
    let stage = Stage::at(MONDAY);
    let zone = |tz: &str| {
        let said = run(stage.command(&["--json", "status"]).env("TZ", tz));
        serde_json::from_str::<Value>(&said.out).unwrap()["zone"].clone()
    };
    let copy = stage.path("localtime");
    fs::copy("/usr/share/zoneinfo/Asia/Kathmandu", &copy).unwrap();
    let found = zone(&format!(":{}", copy.display()));
    assert_eq!(found, "Asia/Kathmandu");
    assert_eq!(zone("posix/Asia/Tokyo"), "Asia/Tokyo");
    let rules = zone("NZST-12NZDT,M9.5.0,M4.1.0/3");
    assert_eq!(rules, "Pacific/Auckland");
}

#[test]
fn a_workout_is_listed_with_the_clock_of_the_place_where_it_happened() {
    let stage = Stage::at(MONDAY);
    let said = run(stage
        .command(&["log", "running", "--rpe", "6", "--at", "10:00"])
        .env("TZ", "America/New_York"));
    assert_eq!(said.code, 0, "{said:?}");
    let listed = stage.run(&["list"]).out;
    assert!(listed.contains("10:00 (New York)"), "{listed}");
}

#[test]
fn a_zone_that_cannot_be_read_is_utc_and_is_said_by_every_verb() {
    let stage = Stage::at(MONDAY);
    let with = |tz: &str, arguments: &[&str]| run(stage.command(arguments).env("TZ", tz));
    for tz in ["Mars/Olympus_Mons", "XYZ", "12"] {
        for verb in [&["list"][..], &["log", "running", "--rpe", "5"]] {
            let said = with(tz, verb);
            assert_eq!(said.code, 0, "{said:?}");
            let line = format!("rubdownctl: E_ZONE_UNREADABLE: TZ={tz} is not a time zone");
            assert!(said.err.starts_with(&line), "{said:?}");
        }
        let status: Value = serde_json::from_str(&with(tz, &["--json", "status"]).out).unwrap();
        assert_eq!(status["zone"], Value::Null);
        let listed = with(tz, &["list"]).out;
        assert!(listed.contains("17:05"), "{listed}");
    }
    let berlin = |arguments: &[&str]| with("CET-1CEST,M3.5.0,M10.5.0/3", arguments);
    let logged = berlin(&["log", "cycling", "--rpe", "4"]);
    assert!(!logged.err.contains("E_ZONE"), "{logged:?}");
    let listed = berlin(&["list"]).out;
    assert!(listed.contains("18:05"), "{listed}");
    // whose summer is that of the United States, and whose offset no zone has
    for tz in ["CET-1CEST", "<+1245>-12:45"] {
        let status = with(tz, &["status"]);
        for said in [&status.err, &status.out] {
            assert!(said.contains(&format!("TZ={tz} has rules")), "{said}");
        }
    }
}
