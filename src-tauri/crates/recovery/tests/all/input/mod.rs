//! Inputs that the rules refuse, each with its code (rules 4.1).

mod json;
mod validate;

use recovery::{Input, plan};
use serde_json::{Value, json};

fn question() -> Value {
    json!({
        "now": "2026-11-23T18:05:00+01:00",
        "tz": "Europe/Berlin",
        "profile": {
            "level": "regular", "delivery": "either",
            "quiet": { "start": "22:30", "end": "07:00" },
            "therapist_hours": { "start": "09:00", "end": "20:00" },
        },
        "workout": {
            "id": "w1", "activity": "running", "end": "2026-11-23T18:00:00+01:00",
            "duration_min": 60, "rpe": 5,
        },
        "other_workouts": [{
            "id": "w0", "activity": "yoga", "end": "2026-11-22T18:00:00+01:00",
            "duration_min": 60, "rpe": 2,
        }],
        "planned": [{ "start": "2026-11-25T18:00:00+01:00", "kind": "training" }],
        "massages": [{
            "start": "2026-11-01T18:00:00+01:00", "minutes": 60, "pressure": 3,
            "type": "sports", "delivery": "therapist",
        }],
        "busy": [["2026-11-24T09:00:00+01:00", "2026-11-24T17:00:00+01:00"]],
        "soreness": 2,
        "tz_rules": { "ignored": true },
    })
}

fn answer(question: &Value) -> Result<(), String> {
    let input = Input::from_json(&question.to_string()).map_err(|error| error.code())?;
    plan(&input).map(drop).map_err(|error| error.code())
}

#[test]
fn a_valid_input_is_answered() {
    assert_eq!(answer(&question()), Ok(()));
}
