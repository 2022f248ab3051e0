//! Inputs that several tests share, and ways to read their plans.

use chrono::{DateTime, Utc};
use recovery::{Input, Plan, plan};
use serde_json::{Value, json};

pub(crate) fn case(id: &str) -> Value {
    let worked: Value = serde_json::from_str(include_str!("../data/recovery-cases.json")).unwrap();
    let all = ["cases", "extras"]
        .into_iter()
        .flat_map(|list| worked[list].as_array().unwrap());
    all.clone().find(|case| case["id"] == id).unwrap()["input"].clone()
}

/// A run at RPE 8 that ended at 18:00 on Monday; self-massage, no quiet hours.
pub(crate) fn evening_run(changes: &Value) -> Value {
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
    question
}

pub(crate) fn plan_for(changes: &Value) -> Plan {
    plan(&Input::from_json(&evening_run(changes).to_string()).unwrap()).unwrap()
}

pub(crate) fn planned(question: &Value) -> recovery::Plan {
    plan(&Input::from_json(&question.to_string()).unwrap()).unwrap()
}

pub(crate) fn reasons_of(question: &Value) -> String {
    let plan = plan(&Input::from_json(&question.to_string()).unwrap()).unwrap();
    let line = |reason: &recovery::Reason| {
        let effect = serde_json::to_value(&reason.effect).unwrap();
        let details = effect
            .as_object()
            .unwrap()
            .iter()
            .filter(|(key, _)| *key != "kind");
        let details: Vec<String> = details
            .map(|(key, value)| format!(" {key}={value}"))
            .collect();
        format!(
            "{} {}{}",
            reason.rule,
            reason.effect.as_ref(),
            details.concat()
        )
    };
    plan.reasons.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// The reasons of a plan, one a line.
pub(crate) fn reasons_for(changes: &Value) -> String {
    reasons_of(&evening_run(changes))
}

pub(crate) fn start(plan: &Plan) -> Option<String> {
    plan.slot.as_ref().map(|slot| slot.start.to_rfc3339())
}

pub(crate) fn at(instant: &str) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(instant).unwrap().to_utc()
}
