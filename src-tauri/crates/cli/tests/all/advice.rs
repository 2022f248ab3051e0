//! Advice applies whatever became of the plan (rules 4.2): every verb that shows a plan, or that there
//! is none, gives it.

use rstest::rstest;

use crate::stage::Stage;
use crate::warning_signs::{done, regular};

const WATCH: &str = "keep an eye on your urine for a week";

/// An all-out run, its questions answered.
fn all_out() -> Stage {
    let stage = regular();
    done(&stage, &["log", "running", "--rpe", "9", "--flag", "none"]);
    stage
}

#[rstest]
#[case::open(&[])]
#[case::done(&["done", "--minutes", "20", "--type", "swedish", "--by", "self", "--pressure", "2"])]
#[case::skipped(&["skip"])]
fn the_watch_goes_on_whatever_became_of_the_plan(#[case] verb: &[&str]) {
    let stage = all_out();
    if !verb.is_empty() {
        stage.set_clock("2026-11-23T20:30:00+01:00");
        let said = done(&stage, verb).out;
        assert_eq!(said.matches(WATCH).count(), 1, "{said}");
    }
    for read in ["status", "next", "plan"] {
        let said = stage.run(&[read]);
        if said.code == 0 {
            assert_eq!(said.out.matches(WATCH).count(), 1, "{read}: {said:?}");
        }
    }
    assert_eq!(
        stage.document(&["status"])["advice"],
        serde_json::json!(["rhabdo_watch"])
    );
}

#[test]
fn the_watch_ends_after_seven_days() {
    let stage = all_out();
    stage.set_clock("2026-11-30T18:04:00+01:00");
    assert!(done(&stage, &["status"]).out.contains(WATCH));
    stage.set_clock("2026-11-30T18:05:00+01:00");
    assert!(!done(&stage, &["status"]).out.contains(WATCH));
}

#[test]
fn a_stop_gives_no_advice_beside_it() {
    let stage = all_out();
    done(&stage, &["flag", "rf_dark_urine"]);
    for read in ["status", "plan", "next"] {
        let said = done(&stage, &[read]).out;
        assert!(!said.contains(WATCH), "{read}: {said}");
    }
}

/// What the window's settings do is a command here.
#[rstest]
#[case("en")]
#[case("de")]
fn a_doctors_yes_is_noted_by_a_command(#[case] language: &str) {
    let stage = regular();
    done(&stage, &["conditions", "pregnancy"]);
    done(&stage, &["log", "running", "--rpe", "6", "--flag", "none"]);
    let said = stage.run(&["--lang", language, "plan"]).out;
    assert!(said.contains("rubdownctl conditions --cleared"), "{said}");
    for settings in ["in the settings", "in den Einstellungen"] {
        assert!(!said.contains(settings), "{said}");
    }
}
