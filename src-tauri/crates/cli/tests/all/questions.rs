//! The safety questions come before the plan (rules 3.7): printed in its place in a pipe, asked in a
//! terminal.

use rstest::rstest;
use serde_json::{Value, json};

use crate::stage::Stage;
use crate::warning_signs::{done, regular};

const ALL_OUT: [&str; 4] = ["log", "running", "--rpe", "9"];
const QUESTION: &str = "Chest pain, breathlessness";

/// Whether the questions are printed, and nothing of the plan.
fn stand_in_its_place(said: &str) -> bool {
    let of_plan = [
        "Muscles:",
        "Next massage:",
        "Next reminder:",
        "in 1 h",
        "in 2 h",
    ];
    said.contains("Is anything wrong?")
        && said.contains("The plan comes after them.")
        && !of_plan.iter().any(|words| said.contains(words))
}

#[rstest]
#[case::all_out(&[&ALL_OUT[..]])]
#[case::very_sore(&[&["log", "running", "--rpe", "5", "--soreness", "7"][..]])]
#[case::very_sore_later(&[&["log", "running", "--rpe", "5"][..], &["soreness", "7"]])]
#[case::harder_than_first_said(&[&["log", "running", "--rpe", "5"][..], &["edit", "last", "--rpe", "9"]])]
fn until_they_are_answered_they_stand_in_place_of_the_plan_and_nothing_starts(
    #[case] given: &[&[&str]],
) {
    let stage = regular();
    for arguments in given {
        done(&stage, arguments);
    }
    for verb in [
        &["plan"][..],
        &["plan", "--why", "--rules"],
        &["next"],
        &["why"],
    ] {
        let said = done(&stage, verb).out;
        assert!(stand_in_its_place(&said), "{verb:?}: {said}");
    }
    for verb in ["start", "keep"] {
        let said = stage.run(&[verb, "--despite-warnings"]);
        assert!(said.err.contains("E_SAFETY_QUESTIONS"), "{said:?}");
    }
    let answered = stage.document(&["flag", "none"]);
    assert_eq!(answered["questions_first"], false);
    let said = done(&stage, &["plan"]).out;
    assert!(!said.contains(QUESTION), "{said}");
    assert!(
        !stage
            .run(&["start", "--despite-warnings"])
            .err
            .contains("E_SAFETY_QUESTIONS")
    );
}

#[test]
fn they_can_be_answered_with_the_workout() {
    let stage = regular();
    let answer = stage.document(&[&ALL_OUT[..], &["--flag", "none"]].concat());
    assert_eq!(answer["safety_questions"], false);
    assert_eq!(answer["questions_first"], false);
    assert_eq!(answer["plan"]["status"], "recommended");
    let said = done(&stage, &["plan"]).out;
    assert!(!said.contains(QUESTION), "{said}");
    let both = stage.run(&[&ALL_OUT[..], &["--flag", "none,rf_fever"]].concat());
    assert_eq!(both.code, 2, "{both:?}");
    assert!(both.err.contains("--flag none"), "{both:?}");
}

#[test]
fn neither_silence_nor_a_bruise_answers_them() {
    let stage = regular();
    done(&stage, &ALL_OUT);
    // its standard input is empty
    let silent = stage.run(&["flag", "-"]);
    assert_eq!((silent.code, silent.out.as_str()), (2, ""), "{silent:?}");
    let bruised = stage.document(&["flag", "bruise", "--muscle", "calves"]);
    assert_eq!(bruised["questions_first"], true);
    let ill = stage.document(&["flag", "rf_fever"]);
    assert_eq!(ill["questions_first"], false);
}

#[test]
fn a_light_first_workout_holds_its_plan_back_as_well() {
    let stage = Stage::at("2026-11-23T18:05:00+01:00");
    let logged = done(&stage, &["log", "running", "--rpe", "6"]).out;
    assert!(stand_in_its_place(&logged), "{logged}");
    for verb in ["plan", "next", "why"] {
        let said = done(&stage, &[verb]).out;
        assert!(stand_in_its_place(&said), "{verb:?}: {said}");
    }
    for verb in [&["start"][..], &["keep"], &["session", "--muscle", "quads"]] {
        let said = stage.run(verb);
        assert!(said.err.contains("E_SAFETY_QUESTIONS"), "{said:?}");
    }
    // a second workout is not the first use, and answers nothing
    let again = stage.document(&["log", "running", "--rpe", "4"]);
    assert_eq!(again["questions_first"], true);
    assert_eq!(stage.document(&["flag", "none"])["questions_first"], false);
    let said = done(&stage, &["plan"]).out;
    assert!(!said.contains(QUESTION), "{said}");
}

#[cfg(target_os = "linux")]
mod in_a_terminal {
    use super::*;
    use crate::terminal::shown;

    /// Ends the input, as Ctrl-D does.
    const END: &str = "\u{4}";

    fn status(stage: &Stage) -> Value {
        stage.document(&["plan"])["status"].clone()
    }

    #[test]
    fn the_plan_comes_after_the_answer() {
        let stage = regular();
        let said = shown(&stage, &ALL_OUT, "\nnone\n");
        let at = |what: &str| said.find(what).unwrap_or_else(|| panic!("{what}: {said}"));
        assert!(at("Before the plan") < at(QUESTION), "{said}");
        assert!(
            at(QUESTION) < at("Type the numbers"),
            "an empty line is no answer: {said}"
        );
        assert!(at("Type the numbers") < at("Muscles:"), "{said}");
        assert_eq!(said.matches(QUESTION).count(), 1, "{said}");
        assert_eq!(stage.document(&["flag", "none"])["questions_first"], false);
        assert_eq!(status(&stage), "recommended");
    }

    #[test]
    fn a_number_stops_the_plan() {
        let stage = regular();
        let said = shown(&stage, &ALL_OUT, "3\n");
        assert!(said.contains("Have your blood tested now"), "{said}");
        assert!(!said.contains("Muscles:"), "{said}");
        assert_eq!(status(&stage), "see_professional");
    }

    #[rstest]
    #[case::workout(&ALL_OUT)]
    #[case::soreness(&["soreness", "8"])]
    fn who_does_not_answer_sees_no_plan_and_loses_nothing(#[case] arguments: &[&str]) {
        let stage = regular();
        done(&stage, &["log", "running", "--rpe", "6", "--ago", "1h"]);
        let said = shown(&stage, arguments, END);
        assert!(
            said.contains("The plan comes once you have answered"),
            "{said}"
        );
        assert!(!said.contains("Muscles:"), "{said}");
        assert!(stage.run(&["start"]).err.contains("E_SAFETY_QUESTIONS"));
        let answered = stage.document(&["flag", "none"]);
        assert_eq!(answered["questions_first"], json!(false));
        assert_eq!(status(&stage), "recommended");
    }

    #[test]
    fn the_first_workout_asks_and_a_usual_one_does_not() {
        let stage = Stage::at("2026-11-23T18:05:00+01:00");
        let said = shown(&stage, &["log", "running", "--rpe", "4"], "none\n");
        assert!(said.contains(QUESTION), "{said}");
        let said = shown(&stage, &["log", "running", "--rpe", "4"], END);
        assert!(!said.contains(QUESTION), "{said}");
    }
}

#[test]
fn programs_learn_that_they_are_open_and_no_session_is_laid_out() {
    let stage = regular();
    done(&stage, &ALL_OUT);
    for verb in ["plan", "next", "status"] {
        assert_eq!(stage.document(&[verb])["questions_first"], true, "{verb}");
    }
    let status = done(&stage, &["status"]).out;
    assert!(
        status.contains("A few questions come before the plan"),
        "{status}"
    );
    for session in [&["session"][..], &["session", "--muscle", "quads"]] {
        let said = stage.run(session);
        assert!(said.err.contains("E_SAFETY_QUESTIONS"), "{said:?}");
        assert_eq!(said.out, "");
    }
    done(&stage, &["flag", "none"]);
    assert_eq!(stage.document(&["plan"])["questions_first"], false);
    let quads = done(&stage, &["session", "--muscle", "quads"]).out;
    assert!(quads.starts_with("A guided massage of"), "{quads}");
}

#[test]
fn health_conditions_can_be_answered_here_as_well() {
    let stage = Stage::after_leg_day();
    let plan = done(&stage, &["plan"]).out;
    assert!(plan.contains("rubdownctl conditions none"), "{plan}");
    let gun = ["conditions", "pregnancy", "diabetes"];
    assert_eq!(
        stage.document(&gun)["conditions"],
        json!(["pregnancy", "diabetes"])
    );
    let plan = done(&stage, &["plan"]).out;
    assert!(!plan.contains("rubdownctl conditions none"), "{plan}");
    assert_eq!(
        stage.document(&["conditions", "none"])["conditions"],
        json!([])
    );
    assert_eq!(stage.run(&["conditions", "none", "pregnancy"]).code, 2);
    let unknown = stage.run(&["conditions", "wings"]);
    assert!(unknown.err.contains("E_UNKNOWN_ID"), "{unknown:?}");
}

#[test]
fn what_is_advised_whatever_became_of_the_plan_is_said_without_one() {
    let stage = regular();
    done(&stage, &[&ALL_OUT[..], &["--flag", "none"]].concat());
    done(&stage, &["flag", "bone_pain", "--muscle", "shins:left"]);
    done(&stage, &["skip"]);
    let said = stage.run(&["plan"]);
    assert!(said.err.contains("E_NO_PLAN"), "{said:?}");
    for advice in ["keep an eye on your urine", "looked at by a professional"] {
        assert!(said.err.contains(advice), "{said:?}");
    }
    let said = stage.run(&["--json", "plan"]).err;
    let fault: Value = serde_json::from_str(&said).unwrap();
    assert_eq!(
        fault["advice"],
        json!(["rhabdo_watch", "injury_see_professional"])
    );
}

#[test]
fn a_muscle_that_is_left_out_says_what_to_do_instead() {
    let stage = regular();
    done(&stage, &["flag", "bruise", "--muscle", "quads"]);
    let said = stage.run(&["session", "--muscle", "quads"]).err;
    assert!(
        said.contains("E_RULE_FORBIDS: Not these muscles now"),
        "{said}"
    );
    done(&stage, &["flag", "rf_chest_or_collapse"]);
    let said = stage.run(&["session", "--muscle", "calves"]).err;
    assert!(said.contains("Please get medical help now"), "{said}");
}

#[test]
fn a_time_that_was_kept_stays_in_sight_while_they_wait() {
    let stage = regular();
    done(&stage, &["log", "running", "--rpe", "5"]);
    done(&stage, &["keep", "--despite-warnings"]);
    done(&stage, &["soreness", "7"]);
    for verb in ["plan", "next"] {
        let said = done(&stage, &[verb]).out;
        assert!(said.contains(" still stands."), "{verb}: {said}");
        assert!(!said.contains("Muscles:"), "{verb}: {said}");
    }
}

#[test]
fn a_red_flag_is_one_wherever_it_is() {
    let stage = Stage::after_leg_day();
    let said = stage.run(&["flag", "rf_dvt", "--muscle", "calves:left"]);
    assert_eq!(said.code, 0, "{said:?}");
    assert_eq!(stage.document(&["status"])["flags"], json!(["rf_dvt"]));
}

#[test]
fn none_twice_is_none() {
    let stage = Stage::after_leg_day();
    for verb in ["conditions", "flag"] {
        assert_eq!(stage.run(&[verb, "none", "none"]).code, 0, "{verb}");
    }
}
