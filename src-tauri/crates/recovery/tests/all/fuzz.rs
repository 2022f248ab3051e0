//! Whatever a line contains, the rules answer or refuse it; they never panic. `PROPTEST_CASES` sets
//! the number of cases.

use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::sample::Index;
use recovery::{
    CheckIn, DueInput, Input, InputError, Signs, SuggestionInput, check_in, due, maintenance, plan,
    pre_competition, pre_workout,
};
use serde_json::{Value, json};

const CASES: &str = include_str!("../data/recovery-cases.json");

/// Every input of the worked cases.
static INPUTS: LazyLock<Vec<Value>> = LazyLock::new(|| {
    let all: Value = serde_json::from_str(CASES).unwrap_or_default();
    ["cases", "extras", "due", "checkin"]
        .iter()
        .filter_map(|list| all[list].as_array())
        .flatten()
        .map(|case| case.get("input").unwrap_or(case).clone())
        .collect()
});

/// Gives the line to every parser, and what it parses to every rule.
fn feed(line: &str) {
    if let Ok(input) = Input::from_json(line) {
        has_code(plan(&input));
        let suggestion_input = SuggestionInput::of(&input);
        has_code(pre_workout(&suggestion_input));
        has_code(pre_competition(&suggestion_input));
        has_code(maintenance(&suggestion_input));
    }
    if let Ok(input) = DueInput::from_json(line) {
        due(&input);
    }
    if let Ok(signs) = Signs::from_json(line) {
        check_in(&signs);
    }
    has_code(CheckIn::from_json(line));
}

/// An error has a code.
fn has_code<T>(answer: Result<T, InputError>) {
    if let Err(error) = answer {
        assert!(error.code().starts_with("E_"), "{error:?}");
    }
}

/// A value of the wrong kind, or an absurd one of the right kind.
fn any_value() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (-20..200_i64).prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
        "[0-9]{1,2}:[0-9]{1,2}".prop_map(Value::from),
        "-?[0-9]{4,6}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})"
            .prop_map(Value::from),
        instant().prop_map(Value::from),
        proptest::sample::select(vec![
            "competition",
            "training",
            "acute_injury",
            "running",
            "yoga",
            "self",
            "therapist",
            "either",
            "rf_dvt",
            "rf_compartment",
            "recent_clot",
            "implanted_device",
            "swollen_joint",
            "deep_tissue",
            "pregnancy",
            "competitive",
            "left",
            "quads",
            "Pacific/Apia",
            "Africa/Casablanca",
            "Antarctica/Troll",
            "Asia/Kathmandu",
            "UTC",
        ])
        .prop_map(Value::from),
        Just(json!([])),
        Just(json!({})),
        (instant(), instant()).prop_map(|(start, end)| json!([start, end])),
        (instant(), 0..600_u32).prop_map(|(start, minutes)| {
            json!({ "start": start, "kind": "competition", "duration_min": minutes })
        }),
    ]
}

/// Near the worked cases, and at the ends of time.
fn instant() -> impl Strategy<Value = String> {
    prop_oneof![
        8 => 1_750_000_000..1_830_000_000_i64,
        1 => any::<i64>().prop_map(|at| at % 300_000_000_000),
    ]
    .prop_map(|at| {
        let at = chrono::DateTime::from_timestamp(at, 0).unwrap_or_default();
        at.to_rfc3339()
    })
}

/// Changes one place: another value, no value, or the same again.
fn change(input: &mut Value, place: Index, by: Value, how: u8) {
    let places = count(input);
    let mut left = place.index(places);
    let Some(found) = nth(input, &mut left) else {
        return;
    };
    match (found, how) {
        (Value::Array(list), 0) => {
            let again: Vec<Value> = list.iter().cycle().take(list.len() * 3).cloned().collect();
            *list = again;
        }
        (Value::Array(list), 1) => list.push(by),
        (Value::Object(fields), 0) => {
            if let Some(key) = fields.keys().next().cloned() {
                fields.remove(&key);
            }
        }
        (found, _) => *found = by,
    }
}

fn count(value: &Value) -> usize {
    1 + match value {
        Value::Array(list) => list.iter().map(count).sum(),
        Value::Object(fields) => fields.values().map(count).sum(),
        _ => 0,
    }
}

fn nth<'v>(value: &'v mut Value, left: &mut usize) -> Option<&'v mut Value> {
    if *left == 0 {
        return Some(value);
    }
    *left -= 1;
    match value {
        Value::Array(list) => list.iter_mut().find_map(|it| nth(it, left)),
        Value::Object(fields) => fields.values_mut().find_map(|it| nth(it, left)),
        _ => None,
    }
}

fn config(usual: u32) -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok();
    ProptestConfig {
        cases: asked.and_then(|it| it.parse().ok()).unwrap_or(usual),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config(4_000))]

    #[test]
    fn any_text_is_answered_or_refused(line in ".{0,200}") {
        feed(&line);
    }

    #[test]
    fn an_input_with_changed_bytes_is_answered_or_refused(
        which in any::<Index>(),
        cuts in prop::collection::vec((any::<Index>(), any::<u8>()), 1..6),
    ) {
        let mut bytes = which.get(&INPUTS).to_string().into_bytes();
        for (place, byte) in cuts {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        feed(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn an_input_with_changed_values_is_answered_or_refused(
        which in any::<Index>(),
        changes in prop::collection::vec((any::<Index>(), any_value(), 0..6_u8), 1..5),
    ) {
        let mut input = which.get(&INPUTS).clone();
        for (place, by, how) in changes {
            change(&mut input, place, by, how);
        }
        feed(&input.to_string());
    }
}
