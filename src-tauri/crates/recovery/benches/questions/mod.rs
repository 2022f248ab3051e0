//! The questions that are measured: as usual, and at their worst.

use chrono::{DateTime, TimeDelta};
use recovery::Input;
use serde_json::{Value, json};

/// As a line of `rubdownctl plan --input`.
pub(crate) fn typical_line() -> String {
    typical_json().to_string()
}

/// One workout, quiet hours, an office week.
pub(crate) fn typical() -> Input {
    read(&typical_json())
}

/// Two weeks of sessions, a calendar full of short meetings, twenty workouts, no window free.
pub(crate) fn worst() -> Input {
    let mut worst = typical_json();
    worst["other_workouts"] = (1..20)
        .map(|n| {
            workout(
                &format!("w{n}"),
                &before(n * 3),
                u8::try_from(5 + n % 6).unwrap_or(5),
            )
        })
        .collect();
    worst["planned"] = (24..38)
        .map(|day| session(&at(24, 9, (day - 24) * 24 * 60)))
        .chain([json!({ "start": at(30, 10, 0), "kind": "competition" })])
        .collect();
    worst["busy"] = (0..1_000)
        .map(|n| json!([at(23, 18, n * 20), at(23, 18, n * 20 + 12)]))
        .collect();
    worst["massages"] = (1..15).map(|n| massage(&before(n * 30))).collect();
    read(&worst)
}

/// As usual, with ten thousand records from long ago.
pub(crate) fn old_calendar() -> Input {
    let mut old = typical_json();
    old["busy"] = (0..10_000)
        .map(|n| json!([before(100 + n * 8), before(99 + n * 8)]))
        .collect();
    read(&old)
}

/// As usual, with eight years of a workout a day and a massage a fortnight.
pub(crate) fn long_journal() -> Input {
    let mut long = typical_json();
    long["other_workouts"] = (1..3_000)
        .map(|n| workout(&format!("w{n}"), &before(100 + n * 24), 7))
        .collect();
    long["massages"] = (1..200).map(|n| massage(&before(n * 14 * 24))).collect();
    read(&long)
}

fn typical_json() -> Value {
    json!({
        "now": "2026-11-23T18:05:00+01:00",
        "tz": "Europe/Berlin",
        "profile": {
            "level": "regular", "delivery": "either",
            "quiet": { "start": "22:30", "end": "07:00" },
            "therapist_lead_min": 120,
            "therapist_hours": { "start": "09:00", "end": "20:00", "weekdays": [1, 2, 3, 4, 5, 6] },
        },
        "workout": workout("w1", "2026-11-23T18:00:00+01:00", 7),
        "soreness": 2,
        "planned": [session("2026-11-25T18:00:00+01:00"), session("2026-11-27T18:00:00+01:00")],
        "busy": (24..28)
            .map(|day| [at(day, 9, 0), at(day, 17, 0)])
            .collect::<Vec<_>>(),
    })
}

fn read(question: &Value) -> Input {
    let read = Input::from_json(&question.to_string());
    read.unwrap_or_else(|error| panic!("{question}: {error}"))
}

fn workout(id: &str, end: &str, rpe: u8) -> Value {
    json!({ "id": id, "activity": "strength_lower", "end": end, "duration_min": 60, "rpe": rpe })
}

fn massage(start: &str) -> Value {
    json!({
        "start": start, "minutes": 45, "pressure": 3, "type": "sports", "delivery": "therapist",
    })
}

fn session(start: &str) -> Value {
    json!({ "start": start, "kind": "training", "rpe_expected": 7, "activity": "running" })
}

fn at(day: i64, hour: i64, minutes: i64) -> String {
    let first = DateTime::UNIX_EPOCH + TimeDelta::days(20_758);
    (first + TimeDelta::days(day - 1) + TimeDelta::minutes(hour * 60 - 60 + minutes)).to_rfc3339()
}

fn before(hours: i64) -> String {
    at(23, 18, -hours * 60)
}
