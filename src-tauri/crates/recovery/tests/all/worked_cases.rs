//! The worked cases of the rules, from their published table (rules 9).

use chrono::DateTime;
use recovery::{CheckIn, DueInput, Input, Plan, due, plan};
use serde_json::{Value, json};

#[test]
fn every_worked_case_is_planned_as_published() {
    let worked = worked();
    let planned = cases(&worked, "cases").chain(cases(&worked, "extras"));
    let failures: Vec<String> = planned
        .filter_map(|case| failure(case, &planned_as_json))
        .collect();
    assert!(
        failures.is_empty(),
        "{} cases differ:\n\n{}",
        failures.len(),
        failures.join("\n\n")
    );
}

#[test]
fn every_due_case_is_due_as_published() {
    let worked = worked();
    let answer = |case: &Value| match DueInput::from_json(&case["input"].to_string()) {
        Ok(input) => serde_json::to_value(due(&input)).unwrap(),
        Err(error) => json!({ "error": error.code() }),
    };
    let failures: Vec<String> = cases(&worked, "due")
        .filter_map(|case| failure(case, &answer))
        .collect();
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

#[test]
fn every_check_in_case_is_scored_as_published() {
    let worked = worked();
    let answer = |case: &Value| match CheckIn::from_json(&case.to_string()) {
        Ok(check_in) => serde_json::to_value(check_in).unwrap(),
        Err(error) => json!({ "error": error.code() }),
    };
    let failures: Vec<String> = cases(&worked, "checkin")
        .filter_map(|case| failure(case, &answer))
        .collect();
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

#[test]
fn no_plan_contains_what_its_case_forbids() {
    let worked = worked();
    for case in cases(&worked, "cases").filter(|case| case["must_not"].is_object()) {
        let what = format!("{}: {}", case["title"], case["why"]);
        let plan = plan(&Input::from_json(&case["input"].to_string()).unwrap()).unwrap();
        let must_not = &case["must_not"];
        if must_not["any_slot"] == true {
            assert!(plan.slot.is_none() && plan.interim.is_none(), "{what}");
        }
        if must_not["notifications"] == true {
            assert!(plan.window_open_notify_at.is_none(), "{what}");
            assert!(plan.slot_reminder_at.is_none(), "{what}");
        }
        let Some(slot) = &plan.slot else { continue };
        for kind in must_not["types"].as_array().unwrap() {
            assert!(
                slot.types
                    .iter()
                    .all(|t| t.as_ref() != kind.as_str().unwrap()),
                "{what}: {kind}"
            );
        }
        if let Some(most) = must_not["max_pressure"].as_u64() {
            assert!(u64::from(slot.pressure.hi.get()) <= most, "{what}");
        }
        for span in must_not["no_slot_between"].as_array().unwrap() {
            let bound = |i: usize| DateTime::parse_from_rfc3339(span[i].as_str().unwrap()).unwrap();
            assert!(slot.end <= bound(0) || bound(1) <= slot.start, "{what}");
        }
        let focus = serde_json::to_value(&slot.focus).unwrap();
        for hurt in must_not["focus"].as_array().into_iter().flatten() {
            assert!(!focus.as_array().unwrap().contains(hurt), "{what}: {hurt}");
        }
    }
}

/// The alternatives in the cases are only informative, but they match.
#[test]
fn alternatives_match_the_cases() {
    let worked = worked();
    for case in cases(&worked, "cases") {
        let expected = &case["informative"]["alternatives"];
        let planned = planned_as_json(case);
        assert_eq!(
            planned["alternatives"].as_array().map(Vec::len),
            expected.as_array().map(Vec::len),
            "{}: {planned:#}",
            case["title"]
        );
        let mut differences = Vec::new();
        compare(
            "alternatives",
            expected,
            &planned["alternatives"],
            &mut differences,
        );
        assert!(
            differences.is_empty(),
            "{}: {}",
            case["title"],
            differences.join("\n")
        );
    }
}

fn worked() -> Value {
    serde_json::from_str(include_str!("../data/recovery-cases.json")).unwrap()
}

fn cases<'v>(worked: &'v Value, list: &str) -> impl Iterator<Item = &'v Value> {
    let cases = worked[list].as_array().unwrap();
    assert!(!cases.is_empty());
    cases.iter()
}

fn planned_as_json(case: &Value) -> Value {
    match Input::from_json(&case["input"].to_string()).and_then(|input| plan(&input)) {
        Ok(plan) => {
            let printed = serde_json::to_string(&plan).unwrap();
            let read: Plan = serde_json::from_str(&printed).unwrap();
            assert_eq!(read, plan, "what is printed can be read back");
            serde_json::from_str(&printed).unwrap()
        }
        Err(error) => json!({ "error": error.code() }),
    }
}

/// What differs between a case and its answer, in words.
fn failure(case: &Value, answer: &dyn Fn(&Value) -> Value) -> Option<String> {
    let mut differences = Vec::new();
    compare("", &case["expected"], &answer(case), &mut differences);
    let title = case["title"].as_str().unwrap_or_default();
    (!differences.is_empty()).then(|| {
        format!(
            "{} {title}\n  why: {}\n  {}",
            case["id"],
            case["why"],
            differences.join("\n  ")
        )
    })
}

/// Everything expected is there and equal; instants are compared as instants.
fn compare(path: &str, expected: &Value, got: &Value, differences: &mut Vec<String>) {
    match (expected, got) {
        (Value::Object(fields), Value::Object(_)) => {
            for (key, value) in fields {
                compare(&format!("{path}.{key}"), value, &got[key], differences);
            }
        }
        (Value::Array(items), Value::Array(others)) if items.len() == others.len() => {
            for (at, (item, other)) in items.iter().zip(others).enumerate() {
                compare(&format!("{path}[{at}]"), item, other, differences);
            }
        }
        (Value::String(a), Value::String(b))
            if instant(a).is_some() && instant(a) == instant(b) => {}
        _ if expected == got => {}
        _ => differences.push(format!("{path}: expected {expected}, got {got}")),
    }
}

fn instant(text: &str) -> Option<DateTime<chrono::FixedOffset>> {
    DateTime::parse_from_rfc3339(text).ok()
}
