//! Warning signs come before any massage: red flags, injuries and check-ins.

use journal::{Journal, Moment};
use recovery::{PersistentSoreness, Signs};
use rstest::rstest;
use serde_json::{Value, json};

use crate::stage::{Said, Stage};

const NOW: &str = "2026-11-23T18:05:00+01:00";
const QUESTION: &str = "Chest pain, breathlessness";

/// Someone who has logged before, so that the questions of the first time are not asked.
pub(crate) fn regular() -> Stage {
    let stage = Stage::at("2026-11-10T18:05:00+01:00");
    done(&stage, &["log", "running", "--rpe", "4", "--flag", "none"]);
    stage.set_clock(NOW);
    stage
}

pub(crate) fn done(stage: &Stage, arguments: &[&str]) -> Said {
    let said = stage.run(arguments);
    assert_eq!(said.code, 0, "{said:?}");
    said
}

pub(crate) fn check_in(stage: &Stage, signs: Signs) {
    let mut journal = Journal::open(&stage.home().join("journal.sqlite")).unwrap();
    let at = Moment {
        now: NOW.parse().unwrap(),
        zone: chrono_tz::Europe::Berlin,
    };
    journal.check_in(signs, at).unwrap();
}

#[test]
fn two_warning_signs_at_once_both_say_what_to_do() {
    let stage = regular();
    let log = [
        "log",
        "running",
        "--rpe",
        "9",
        "--flag",
        "dvt,chest_or_collapse",
    ];
    let said = done(&stage, &log).out;
    assert!(said.starts_with("Please get medical help now.\n"), "{said}");
    assert!(said.contains("Call your emergency number now."), "{said}");
    assert!(said.contains("It may be a blood clot."), "{said}");
    assert!(
        said.contains("rubdownctl flag --clear rf_chest_or_collapse rf_dvt\n"),
        "{said}"
    );
    assert_eq!(done(&stage, &["plan"]).out, said);
}

#[rstest]
#[case::all_out(&["log", "running", "--rpe", "9"], true)]
#[case::very_sore(&["log", "running", "--rpe", "5", "--soreness", "7"], true)]
#[case::very_sore_later(&["soreness", "7"], true)]
#[case::neither(&["log", "running", "--rpe", "8", "--soreness", "6"], false)]
#[case::sore_later(&["soreness", "6"], false)]
#[case::reported_already(&["log", "running", "--rpe", "10", "--flag", "rf_fever"], false)]
fn after_an_all_out_or_sore_day_the_warning_signs_are_asked_about(
    #[case] arguments: &[&str],
    #[case] asks: bool,
) {
    let stage = regular();
    let said = done(&stage, arguments).out;
    assert_eq!(said.contains(QUESTION), asks, "{said}");
    assert_eq!(
        said.contains("for example: rubdownctl flag rf_fever"),
        asks,
        "{said}"
    );
    let document = regular().document(arguments);
    assert_eq!(document["safety_questions"], asks);
}

#[test]
fn the_first_workout_asks_about_warning_signs() {
    let stage = Stage::at(NOW);
    let said = done(&stage, &["log", "running", "--rpe", "4"]).out;
    assert!(said.contains(QUESTION), "{said}");
}

#[test]
fn a_warning_sign_reported_later_adds_to_the_active_ones() {
    let stage = regular();
    done(&stage, &["log", "running", "--rpe", "6"]);
    done(&stage, &["flag", "rf_fever"]);
    let answer = stage.document(&["flag", "dark-urine"]);
    assert_eq!(answer["flags"], json!(["rf_dark_urine", "rf_fever"]));
    assert_eq!(answer["plan"]["reason"], "urgent:rf_dark_urine");
}

#[test]
fn a_warning_sign_counts_without_any_workout() {
    let stage = Stage::at(NOW);
    let said = done(&stage, &["flag", "rf_chest_or_collapse"]).out;
    assert!(said.contains("Call your emergency number now."), "{said}");
    let plan = stage.run(&["plan"]);
    assert_eq!(plan.code, 1);
    assert!(plan.err.contains("E_STOPPED"), "{plan:?}");
    assert!(
        plan.err.contains("Call your emergency number now."),
        "{plan:?}"
    );
    let status = done(&stage, &["status"]).out;
    assert!(
        status.contains("You noted: Chest pain or collapse"),
        "{status}"
    );
}

#[rstest]
#[case::with_an_open_plan(&["status"])]
#[case::after_the_plan_was_closed(&["skip"])]
fn while_a_warning_sign_stands_every_verb_says_the_stop_and_no_plan(#[case] then: &[&str]) {
    let stage = regular();
    done(&stage, &["log", "running", "--rpe", "6"]);
    let old = stage.document(&["plan"])["id"].clone();
    done(&stage, then);
    done(&stage, &["flag", "rf_dvt"]);
    for why in [&["why"][..], &["why", old.as_str().unwrap()]] {
        let said = done(&stage, why).out;
        assert!(said.starts_with("Please get medical help now.\n"), "{said}");
        assert!(said.contains("flag --clear rf_dvt\n"), "{said}");
        assert!(said.ends_with("flag --mistaken rf_dvt\n"), "{said}");
        assert!(!said.contains("Muscles:"), "{said}");
        let document = stage.document(why);
        assert_eq!(document["plan"], Value::Null);
        assert_eq!(document["headline"]["kind"], "stop", "{document}");
    }
    for verb in ["start", "keep"] {
        let said = stage.run(&[verb]);
        assert_eq!(said.code, 1, "{said:?}");
        assert!(said.err.contains("E_STOPPED"), "{said:?}");
        assert!(said.err.contains("It may be a blood clot."), "{said:?}");
    }
    let said = done(&stage, &["next"]).out;
    assert!(said.starts_with("Please get medical help now.\n"), "{said}");
    assert_eq!(stage.document(&["next"])["headline"]["kind"], "stop");
}

#[test]
fn a_resolved_warning_sign_brings_the_plan_back() {
    let stage = regular();
    done(&stage, &["log", "running", "--rpe", "6"]);
    let said = done(&stage, &["flag", "rf_fever", "rf_dvt"]).out;
    assert!(said.contains("Has a professional said"), "{said}");
    let said = done(&stage, &["flag", "--clear", "rf_dvt"]).out;
    assert!(
        said.contains("free of fever for a whole day? Then"),
        "{said}"
    );
    let answer = stage.document(&["flag", "--clear", "rf_fever"]);
    assert_eq!(answer["flags"], json!([]));
    assert_eq!(answer["plan"]["status"], "recommended");
}

#[test]
fn an_injured_muscle_is_left_out_until_it_is_resolved() {
    let stage = regular();
    let log = ["log", "running", "--rpe", "6"];
    done(&stage, &log);
    let muscles = |answer: &Value| answer["plan"]["slot"]["focus"].to_string();
    let hurt = stage.document(&["flag", "bruise", "--muscle", "calves", "--since", "12:00"]);
    assert!(!muscles(&hurt).contains("calves"), "{hurt}");
    let status = done(&stage, &["status"]).out;
    assert!(status.contains("You noted: Bruise (Calves)"), "{status}");
    let healed = stage.document(&["flag", "--clear", "bruise"]);
    assert!(muscles(&healed).contains("calves"), "{healed}");
}

#[rstest]
#[case::unknown(&["flag", "rf_itch"], 1, "E_UNKNOWN_ID")]
#[case::not_reported(&["flag", "--clear", "rf_dvt"], 1, "E_NOT_FOUND")]
#[case::not_noted(&["flag", "--clear", "bruise"], 1, "E_NOT_FOUND")]
#[case::nowhere(&["flag", "bruise"], 2, "E_USAGE")]
#[case::nothing(&["flag"], 2, "E_USAGE")]
fn invalid_reports_are_refused_and_change_nothing(
    #[case] arguments: &[&str],
    #[case] exit: i32,
    #[case] code: &str,
) {
    let stage = regular();
    let said = stage.run(arguments);
    assert_eq!((said.code, said.out.as_str()), (exit, ""), "{said:?}");
    assert!(said.err.contains(code), "{said:?}");
    assert_eq!(stage.document(&["status"])["flags"], json!([]));
}

#[test]
fn a_referral_that_can_wait_is_shown_above_the_plan() {
    let stage = regular();
    let sore = PersistentSoreness {
        days: 8,
        ..PersistentSoreness::default()
    };
    let signs = Signs {
        persistent_soreness: Some(sore),
        ..Signs::default()
    };
    check_in(&stage, signs);
    let said = done(&stage, &["log", "running", "--rpe", "6"]).out;
    assert!(
        said.starts_with("In the next few days: Soreness that lasts a week"),
        "{said}"
    );
    assert!(said.contains("Muscles:"), "{said}");
}

#[test]
fn a_red_flag_from_the_check_in_is_resolved_like_any_other() {
    let stage = regular();
    let dark = PersistentSoreness {
        dark_urine: true,
        ..PersistentSoreness::default()
    };
    let signs = Signs {
        persistent_soreness: Some(dark),
        ..Signs::default()
    };
    check_in(&stage, signs);
    let said = done(&stage, &["log", "running", "--rpe", "6"]).out;
    assert!(said.contains("Have your blood tested now"), "{said}");
    assert!(said.contains("--clear rf_dark_urine\n"), "{said}");
    assert!(!said.contains("answer the check-in again"), "{said}");
    let answer = stage.document(&["flag", "--clear", "rf_dark_urine"]);
    assert_eq!(answer["plan"]["status"], "recommended");
}

#[test]
fn a_warning_sign_stops_the_plan() {
    let stage = Stage::at("2026-11-23T18:05:00+01:00");
    let said = stage.run(&["log", "running", "--rpe", "9", "--flag", "rf_dark_urine"]);
    assert_eq!(said.code, 0);
    assert!(
        said.out.contains("Have your blood tested now"),
        "{}",
        said.out
    );
    assert_eq!(stage.document(&["plan"])["status"], "see_professional");
}

#[test]
fn none_answers_the_questions_and_the_clot_question_with_them() {
    let stage = regular();
    done(&stage, &["log", "running", "--rpe", "9"]);
    done(&stage, &["travelled"]);
    let said = stage.document(&["flag", "none"]);
    assert_eq!(said["clot_question"], false);
    assert_eq!(said["flags"], json!([]));
    assert_eq!(stage.run(&["flag", "none", "rf_fever"]).code, 2);
}

#[test]
fn a_referral_is_named_until_it_is_resolved() {
    let stage = regular();
    done(&stage, &["log", "running", "--rpe", "7"]);
    let swollen = Signs {
        reduced_rom: Some(recovery::ReducedRom {
            joint_swollen: true,
            ..recovery::ReducedRom::default()
        }),
        ..Signs::default()
    };
    check_in(&stage, swollen);
    for verb in ["plan", "next"] {
        let said = done(&stage, &[verb]).out;
        assert!(said.contains("locks or swells"), "{verb}: {said}");
        assert!(
            said.contains("rubdownctl flag --clear referral"),
            "{verb}: {said}"
        );
    }
    assert_eq!(
        stage.run(&["flag", "referral"]).code,
        2,
        "it is only to be cleared"
    );
    let resolved = stage.document(&["flag", "--clear", "referral"]);
    assert_eq!(resolved["referral"], Value::Null);
    for verb in ["plan", "next"] {
        let said = stage.run(&[verb]);
        let said = format!("{}{}", said.out, said.err);
        assert!(!said.contains("In the next few days"), "{verb}: {said}");
    }
    assert_eq!(stage.run(&["flag", "--clear", "referral"]).code, 1);
}
