//! Real calendars of many makers, as in the samples of workouts. What is right there takes floating times and whole
//! days as if they were in UTC, and counts what begins in a window.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use exchange::calendar::{Instance, Limits, Span, read};
use serde_json::Value;

#[test]
fn every_calendar_of_the_samples_reads_as_expected() {
    let Some(folder) = folder() else {
        println!("SKIPPED: RUBDOWN_SAMPLES names no folder with expected.jsonl");
        return;
    };
    let expected = std::fs::read_to_string(folder.join("expected.jsonl")).unwrap();
    let files = expected
        .lines()
        .map(|line| serde_json::from_str(line).unwrap());
    let calendars: Vec<Value> = files.filter(|file: &Value| file["kind"] == "ics").collect();
    let mut faults = vec![];
    for file in &calendars {
        let path = file["path"].as_str().unwrap();
        let bytes = std::fs::read(folder.join(path)).unwrap();
        let found = compare(file, &bytes);
        faults.extend(found.into_iter().map(|fault| format!("{path}: {fault}")));
    }
    println!("{} calendars", calendars.len());
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn folder() -> Option<PathBuf> {
    let folder = std::env::var_os("RUBDOWN_SAMPLES")?;
    let folder = Path::new(&folder);
    let has = folder.join("expected.jsonl").is_file();
    has.then(|| folder.to_owned())
}

fn compare(file: &Value, bytes: &[u8]) -> Vec<String> {
    let instant = |value: &Value| value.as_str().unwrap().parse::<DateTime<Utc>>().unwrap();
    let (from, to) = (instant(&file["window"][0]), instant(&file["window"][1]));
    let reading = match read(bytes, Span { from, to }, chrono_tz::UTC, &Limits::default()) {
        Ok(reading) => reading,
        Err(_) if file["ok"] == false => return vec![],
        Err(refusal) => return vec![format!("refused: {refusal}")],
    };
    let begun: Vec<&Instance> = reading
        .instances
        .iter()
        .filter(|it| it.start >= from)
        .collect();
    let right = match &file["best"] {
        Value::Null => file,
        best => best,
    };
    let mut faults = vec![];
    let count = right["occurrences"].as_u64().unwrap() as usize;
    // where one line is broken, reading it all the same is as good
    if begun.len() != count && !(file["ok"] == false && file["policy"] == "either") {
        faults.push(format!("{} instances, not {count}", begun.len()));
    }
    let bad = file["bad_series"].as_u64().unwrap_or(0) as usize;
    if file["ok"] == true && reading.skipped.len() != bad {
        faults.push(format!("{} skipped, not {bad}", reading.skipped.len()));
    }
    let last = (!right["last"].is_null()).then(|| &right["last"]);
    for one in right["first"].as_array().unwrap().iter().chain(last) {
        let uid = one["uid"].as_str().unwrap();
        let found = begun.iter().any(|it| {
            it.start == instant(&one["start"])
                && it.end == instant(&one["end"])
                && it.uid.starts_with(uid)
                && it.summary == one["summary"].as_str().unwrap_or_default().trim()
                && it.days.is_some() == (one["kind"] == "all-day")
        });
        if !found {
            faults.push(format!("missing {one}"));
        }
    }
    faults
}
