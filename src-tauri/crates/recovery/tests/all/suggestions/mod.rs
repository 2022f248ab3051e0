//! Suggestions in addition to a plan (rules 4.7).

mod maintenance;
mod pre_competition;
mod pre_workout;

use recovery::{SuggestionInput, maintenance, pre_competition, pre_workout};
use rstest::rstest;
use serde_json::{Value, json};

/// A free Monday morning, with nothing planned.
fn suggestion_input(changes: &Value) -> SuggestionInput {
    let mut suggestion_input = json!({
        "now": "2026-11-23T08:00:00+01:00",
        "tz": "Europe/Berlin",
        "profile": {
            "level": "regular", "delivery": "therapist",
            "quiet": { "start": "22:30", "end": "07:00" },
            "therapist_hours": { "start": "09:00", "end": "20:00" },
        },
    });
    for (path, value) in changes.as_object().unwrap() {
        match path.split_once('.') {
            Some((parent, key)) => suggestion_input[parent][key] = value.clone(),
            None => suggestion_input[path] = value.clone(),
        }
    }
    SuggestionInput::from_json(&suggestion_input.to_string()).unwrap()
}

fn session(start: &str, kind: &str) -> Value {
    json!({ "start": start, "kind": kind, "activity": "running" })
}

fn workout(end: &str, rpe: u8) -> Value {
    json!({ "id": "w", "activity": "running", "end": end, "duration_min": 60, "rpe": rpe })
}

#[rstest]
#[case(json!({ "flags": ["rf_fever"] }))]
#[case(json!({ "profile.precautions": ["recent_clot"] }))]
fn a_red_flag_hides_every_suggestion(#[case] changes: Value) {
    let mut changes = changes;
    changes["planned"] = json!([session("2026-11-25T18:00:00+01:00", "competition")]);
    let mut suggestion_input = suggestion_input(&changes);
    assert_eq!(pre_workout(&suggestion_input).unwrap(), None);
    assert_eq!(pre_competition(&suggestion_input).unwrap(), None);
    suggestion_input.context.planned.clear();
    assert_eq!(maintenance(&suggestion_input).unwrap(), None);
}
