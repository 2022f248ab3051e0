//! A custom slot: what the rules allow, warn about and refuse (rules 4.8).

mod allowed;
mod refused;
mod warned;

use recovery::{CustomSlot, Input, Verdict, review_custom_slot};
use serde_json::{Value, json};

/// Hard lower-body training until 18:00 on a Monday: deep tissue from 21:00.
pub(crate) fn workout() -> Value {
    json!({
        "now": "2026-11-23T18:05:00+01:00",
        "tz": "Europe/Berlin",
        "profile": {
            "level": "regular", "delivery": "either",
            "quiet": { "start": "22:30", "end": "07:00" },
        },
        "workout": {
            "id": "w1", "activity": "strength_lower", "end": "2026-11-23T18:00:00+01:00",
            "duration_min": 60, "rpe": 8,
        },
    })
}

fn with(changes: &Value) -> Value {
    let mut question = workout();
    for (key, value) in changes.as_object().unwrap() {
        question[key] = value.clone();
    }
    question
}

pub(crate) fn custom_slot(
    start: &str,
    minutes: u32,
    kind: &str,
    pressure: u8,
    delivery: &str,
) -> CustomSlot {
    let slot = json!({
        "start": start, "minutes": minutes, "type": kind, "pressure": pressure,
        "delivery": delivery,
    });
    serde_json::from_value(slot).unwrap()
}

fn check(question: &Value, slot: &CustomSlot) -> Verdict {
    review_custom_slot(&Input::from_json(&question.to_string()).unwrap(), slot).unwrap()
}

const MONDAY_2045: &str = "2026-11-23T20:45:00+01:00";

pub(crate) const MONDAY_2100: &str = "2026-11-23T21:00:00+01:00";

const TUESDAY_0600: &str = "2026-11-24T06:00:00+01:00";

const TUESDAY_1300: &str = "2026-11-24T13:00:00+01:00";

/// A race on Saturday at 10:00.
fn race() -> Value {
    with(&json!({ "planned": [
        { "start": "2026-11-28T10:00:00+01:00", "kind": "competition", "activity": "running" },
    ] }))
}
