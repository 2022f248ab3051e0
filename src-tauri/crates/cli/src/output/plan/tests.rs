//! Plans of the worked cases in words, in every language.

use insta::assert_snapshot;
use journal::Moment;
use locale::Locale;
use recovery::{Flag, Input};
use serde_json::Value;

use super::*;

const CASES: &str = include_str!("../../../../recovery/tests/data/recovery-cases.json");

/// The plan of a worked case in words, with or without its reasons.
fn said(id: &str, language: &str, reasons: Reasons) -> String {
    said_of(&input(id), language, reasons)
}

fn input(id: &str) -> Input {
    let all: Value = serde_json::from_str(CASES).unwrap();
    let case = ["cases", "extras"]
        .iter()
        .flat_map(|list| all[list].as_array().unwrap())
        .find(|case| case["id"] == id)
        .unwrap();
    Input::from_json(&case["input"].to_string()).unwrap()
}

fn said_of(input: &Input, language: &str, reasons: Reasons) -> String {
    let plan = recovery::plan(input).unwrap();
    let voice = Voice {
        locale: &Locale::new(language),
        at: Moment {
            now: input.context.now,
            zone: input.context.zone,
        },
        tools: None,
    };
    let reminders: Vec<_> = [plan.window_open_notify_at, plan.slot_reminder_at]
        .into_iter()
        .flatten()
        .map(Into::into)
        .collect();
    let plan = JournalPlan {
        id: &"p".into(),
        state: PlanState::Open,
        phase: None,
        plan: &plan,
        slot: plan.slot.as_ref(),
        conditions: &input
            .context
            .profile
            .changes_to(&plan.alone(plan.slot.as_ref())),
        snoozed_until: None,
        reminders: &reminders,
        guided: None,
        guessed: None,
    };
    voice.plan(plan, reasons)
}

#[test]
fn plans_read_as_they_should() {
    for (id, name) in [
        ("G01", "recommended"),
        ("G03", "tomorrow_after_quiet_hours"),
        ("G08", "gentle_while_sore"),
        ("G15", "self_massage_in_the_gap"),
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
            assert_snapshot!(
                format!("{name}-{language}"),
                said(id, language, Reasons::Hidden)
            );
        }
    }
}

/// Two at once, urgent with urgent, urgent with soon, soon with soon.
#[test]
fn each_warning_sign_says_what_to_do_now() {
    use Flag::{RfChestOrCollapse, RfDvt, RfFever, RfSevereUnexplainedPain};
    for (reported, kind, said_of_them) in [
        (
            [RfChestOrCollapse, RfDvt],
            "urgent",
            &[RfChestOrCollapse, RfDvt][..],
        ),
        ([RfDvt, RfFever], "urgent", &[RfDvt]),
        (
            [RfFever, RfSevereUnexplainedPain],
            "soon",
            &[RfFever, RfSevereUnexplainedPain],
        ),
    ] {
        let mut input = input("G01");
        input.context.flags = reported.to_vec();
        for language in locale::languages() {
            let locale = Locale::new(language);
            let said = said_of(&input, language, Reasons::Hidden);
            assert!(said.starts_with(&locale.term("stop", kind)), "{said}");
            for flag in said_of_them {
                assert!(
                    said.contains(&locale.term_part("flag", flag, "do")),
                    "{said}"
                );
            }
            assert!(!said.contains("rf_"), "{said}");
        }
    }
}

#[test]
fn a_muscle_that_heals_is_marked_light_even_without_why() {
    let mut input = input("G35");
    let since = input.context.now - chrono::TimeDelta::hours(80);
    for issue in &mut input.context.local_issues {
        issue.since = Some(since);
    }
    let said = said_of(&input, "en", Reasons::Hidden);
    assert!(said.contains("(light only)"), "{said}");
}

#[test]
fn a_self_massage_names_what_is_never_pressed() {
    for language in locale::languages() {
        let never = Locale::new(language).say("never-places");
        // without its first letter, which is lower case within a sentence
        let never = never.split_at(1).1;
        for (id, self_massage) in [("G15", true), ("G21", true), ("G01", false), ("G25", false)] {
            assert_eq!(
                said(id, language, Reasons::Hidden).contains(never),
                self_massage,
                "{id}"
            );
        }
    }
}

#[test]
fn reasons_read_as_they_should() {
    for language in locale::languages() {
        assert_snapshot!(
            format!("why-{language}"),
            said("G35", language, Reasons::Shown)
        );
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
            // a missing message or variable panics in a debug build
            assert!(!said(case["id"].as_str().unwrap(), language, Reasons::Shown).is_empty());
        }
    }
}
