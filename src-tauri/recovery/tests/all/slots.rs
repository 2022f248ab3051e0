//! Where a slot may lie, at the edges that random questions rarely meet (4.3, 4.4).

use recovery::{Input, Plan, plan};
use serde_json::{Value, json};

/// A run at RPE 8 until 18:00 on Monday; by oneself, no quiet hours.
fn question(changes: &Value) -> Plan {
    let mut question = json!({
        "now": "2026-11-23T18:00:00+01:00",
        "tz": "Europe/Berlin",
        "profile": { "level": "regular", "delivery": "self" },
        "workout": {
            "id": "w1", "activity": "running", "end": "2026-11-23T18:00:00+01:00",
            "duration_min": 60, "rpe": 8,
        },
    });
    for (path, value) in changes.as_object().unwrap() {
        match path.split_once('.') {
            Some((parent, key)) => question[parent][key] = value.clone(),
            None => question[path] = value.clone(),
        }
    }
    plan(&Input::from_json(&question.to_string()).unwrap()).unwrap()
}

fn start(plan: &Plan) -> Option<String> {
    plan.slot.as_ref().map(|slot| slot.start.to_rfc3339())
}

/// Nothing is free but the half hour from 18:00 on.
fn half_an_hour_free() -> Value {
    json!([["2026-11-23T18:30:00+01:00", "2026-11-27T18:00:00+01:00"]])
}

#[test]
fn a_massage_in_progress_is_left_to_end() {
    let massage = |minutes: u32| {
        json!([{
            "start": "2026-11-23T17:50:00+01:00", "minutes": minutes, "pressure": 2,
            "type": "swedish", "delivery": "self",
        }])
    };
    let with =
        |minutes| question(&json!({ "busy": half_an_hour_free(), "massages": massage(minutes) }));
    assert_eq!(
        start(&with(25)).as_deref(),
        Some("2026-11-23T18:15:00+01:00")
    );
    assert_eq!(start(&with(26)), None);
}
