//! Real files of many makers, which are not part of the repository. `RUBDOWN_SAMPLES` names their folder;
//! `expected.jsonl` in it has what is right for each, a line a file.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDateTime, Utc};
use exchange::{Answer, Limits, SetKind, Times, Workout, read_path};
use serde_json::Value;

/// What rounding may change in a mean of whole beats.
const BEAT: f64 = 0.6;

#[test]
fn every_sample_reads_as_expected() {
    let Some(folder) = folder() else {
        println!("SKIPPED: RUBDOWN_SAMPLES names no folder with expected.jsonl");
        return;
    };
    let expected = std::fs::read_to_string(folder.join("expected.jsonl")).unwrap();
    let mut faults = vec![];
    let mut count = 0;
    for line in expected.lines() {
        let file: Value = serde_json::from_str(line).unwrap();
        if file["kind"] == "ics" {
            continue;
        }
        count += 1;
        let path = file["path"].as_str().unwrap();
        let mut answers = vec![];
        let _ = read_path(&folder.join(path), &Limits::default(), &mut |answer| {
            answers.push(answer);
            std::ops::ControlFlow::Continue(())
        });
        assert_eq!(answers.len(), 1, "{path}");
        let found = compare(&file, &answers.remove(0));
        faults.extend(found.into_iter().map(|fault| format!("{path}: {fault}")));
    }
    println!("{count} samples");
    assert!(count > 0, "no samples in {}", folder.display());
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn folder() -> Option<PathBuf> {
    let folder = std::env::var_os("RUBDOWN_SAMPLES")?;
    let folder = Path::new(&folder);
    folder
        .join("expected.jsonl")
        .is_file()
        .then(|| folder.to_owned())
}

fn compare(file: &Value, answer: &Answer) -> Vec<String> {
    let policy = file["policy"].as_str().unwrap_or("import");
    let workouts = match (&answer.outcome, policy) {
        (Ok(_), "refuse") => return vec!["is to be refused".into()],
        (Err(_), "refuse" | "either") => return vec![],
        (Err(refusal), _) => return vec![format!("refused: {refusal}")],
        (Ok(contents), _) => &contents.workouts,
    };
    let expected = file["sessions"].as_array().unwrap();
    if let Some(count) = file["n_sessions"].as_u64() {
        if count != workouts.len() as u64 {
            return vec![format!("{} workouts, not {count}", workouts.len())];
        }
    } else if expected.len() != workouts.len() {
        return vec![format!(
            "{} workouts, not {}",
            workouts.len(),
            expected.len()
        )];
    }
    let tolerance = if file["kind"] == "gpx" { 0.01 } else { 1e-6 };
    let shown = workouts.len().saturating_sub(expected.len());
    let half = expected.len() / 2;
    expected
        .iter()
        .enumerate()
        .flat_map(|(at, session)| {
            let workout = &workouts[if shown > 0 && at >= half {
                at + shown
            } else {
                at
            }];
            differences(session, workout, tolerance)
                .into_iter()
                .map(move |fault| format!("workout {at}: {fault}"))
        })
        .collect()
}

fn differences(expected: &Value, workout: &Workout, of_way: f64) -> Vec<String> {
    let mut faults = vec![];
    let mut same = |what: &str, expected: &Value, found: Option<f64>, tolerance: f64| {
        if let Some(right) = expected.as_f64()
            && !found.is_some_and(|found| (found - right).abs() <= tolerance)
        {
            faults.push(format!("{what} is {found:?}, not {right}"));
        }
    };
    let (start, end) = match workout.times {
        Times::Utc { start, end } => (start.timestamp_millis(), end.timestamp_millis()),
        Times::Wall { start, end } => (
            start.and_utc().timestamp_millis(),
            end.and_utc().timestamp_millis(),
        ),
    };
    #[expect(clippy::cast_precision_loss, reason = "far below 2^52 milliseconds")]
    let seconds = |millis: i64| Some(millis as f64 / 1000.0);
    let instant = |name: &str| {
        let text = expected[name].as_str();
        let at = text.map(|text| text.parse::<DateTime<Utc>>().unwrap());
        let local = expected[format!("{name}_local")].as_str();
        let local = local.map(|text| text.parse::<NaiveDateTime>().unwrap().and_utc());
        at.or(local)
            .and_then(|at| seconds(at.timestamp_millis()))
            .map_or(Value::Null, Value::from)
    };
    same("start", &instant("start"), seconds(start), 0.002);
    same("end", &instant("end"), seconds(end), 0.002);
    same(
        "elapsed",
        &expected["elapsed_s"],
        Some(workout.elapsed_s),
        0.002,
    );
    same("timer", &expected["timer_s"], workout.timer_s, 0.002);
    let either = |of: &str, or: &str| match &expected[of] {
        Value::Null => expected[or].clone(),
        value => value.clone(),
    };
    let average = either("avg_hr", "avg_hr_of_records");
    same("average", &average, workout.average_hr, BEAT);
    let highest = either("max_hr", "max_hr_of_records");
    same("highest", &highest, workout.highest_hr.map(f64::from), 0.0);
    let way = &expected["distance_m"];
    let tolerance = way.as_f64().unwrap_or(0.0) * of_way + 0.5;
    same("distance", way, workout.distance_m, tolerance);
    let sets = expected["sets"].as_f64().map(|_| workout.sets.len() as u32);
    same("sets", &expected["sets"], sets.map(f64::from), 0.0);
    let exercises: BTreeSet<_> = workout.sets.iter().map(|set| &set.exercise).collect();
    let count = Some(f64::from(exercises.len() as u32));
    same("exercises", &expected["exercises"], count, 0.0);
    let volume: f64 = workout
        .sets
        .iter()
        .map(|set| set.weight_kg.unwrap_or(0.0) * set.repetitions.unwrap_or(0.0))
        .sum();
    same("volume", &expected["volume_kg_reps"], Some(volume), 1.0);
    for (id, kind) in [
        ("warmup", SetKind::WarmUp),
        ("normal", SetKind::Normal),
        ("dropset", SetKind::Drop),
        ("failure", SetKind::Failure),
    ] {
        let count = workout.sets.iter().filter(|set| set.kind == kind).count() as u32;
        same(id, &expected["set_types"][id], Some(f64::from(count)), 0.0);
    }
    let mut named = |what: &str, found: Option<&str>| {
        if let Some(right) = expected[what].as_str()
            && found != Some(right)
        {
            faults.push(format!("{what} is {found:?}, not {right}"));
        }
    };
    named("sport", workout.sport.name.as_deref());
    named("sub_sport", workout.sport.sub_name.as_deref());
    named("name", workout.name.as_deref());
    named("profile_name", workout.name.as_deref());
    named("device", workout.device.product.as_deref());
    faults
}
