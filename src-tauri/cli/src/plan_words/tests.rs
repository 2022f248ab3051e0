//! Plans of the worked cases in words, in every language.

use insta::assert_snapshot;
use recovery::Input;
use serde_json::Value;

use super::*;

const CASES: &str = include_str!("../../../recovery/tests/data/recovery-cases.json");

/// The plan of a worked case in words, with or without its reasons.
fn said(id: &str, language: &str, why: bool) -> String {
    let all: Value = serde_json::from_str(CASES).unwrap();
    let case = ["cases", "extras"]
        .iter()
        .flat_map(|list| all[list].as_array().unwrap())
        .find(|case| case["id"] == id)
        .unwrap();
    let input = Input::from_json(&case["input"].to_string()).unwrap();
    let plan = recovery::plan(&input).unwrap();
    let voice = Voice {
        locale: &Locale::new(language),
        at: Moment {
            now: input.now,
            zone: input.zone,
        },
    };
    let reminders: Vec<_> = [plan.window_open_notify_at, plan.slot_reminder_at]
        .into_iter()
        .flatten()
        .map(Into::into)
        .collect();
    let plan = JournalPlan {
        id: &"p".into(),
        state: PlanState::Open,
        plan: &plan,
        slot: plan.slot.as_ref(),
        snoozed_until: None,
        reminders: &reminders,
    };
    voice.plan(plan, why)
}

/// Each plan differs in what it has to say.
#[test]
fn plans_read_as_they_should() {
    for (id, name) in [
        ("G01", "recommended"),
        ("G03", "tomorrow_after_quiet_hours"),
        ("G08", "gentle_while_sore"),
        ("G15", "by_oneself_in_the_gap"),
        ("G16", "optional"),
        ("G21", "deferred_with_an_interim"),
        ("G25", "expired"),
        ("G31", "behind_a_competition"),
        ("G34", "urgent"),
        ("G35", "injury"),
        ("G36", "satisfied"),
        ("X03", "sore_for_a_week"),
        ("X05", "blocked"),
        ("X14", "no_time"),
        ("X25", "clot"),
    ] {
        for language in locale::languages() {
            assert_snapshot!(format!("{name}-{language}"), said(id, language, false));
        }
    }
}

#[test]
fn reasons_read_as_they_should() {
    for language in locale::languages() {
        assert_snapshot!(format!("why-{language}"), said("G35", language, true));
    }
}

#[test]
fn every_worked_case_can_be_said_in_every_language() {
    let all: Value = serde_json::from_str(CASES).unwrap();
    let cases = ["cases", "extras"]
        .iter()
        .flat_map(|list| all[list].as_array().unwrap());
    for case in cases.filter(|case| case["expected"]["error"].is_null()) {
        for language in locale::languages() {
            // A missing message or variable panics in a debug build.
            assert!(!said(case["id"].as_str().unwrap(), language, true).is_empty());
        }
    }
}
