//! A guided session in the terminal.

use serde_json::Value;

use crate::stage::Stage;
use crate::warning_signs::done;

/// Ten past eight in the evening, in the window of the massage after a leg day.
fn in_the_evening() -> Stage {
    let stage = Stage::after_leg_day();
    stage.set_clock("2026-11-23T20:10:00+01:00");
    stage
}

fn seconds(session: &Value) -> u64 {
    let steps = session["steps"].as_array().unwrap();
    steps
        .iter()
        .map(|step| step["seconds"].as_u64().unwrap())
        .sum()
}

#[test]
fn a_program_gets_the_steps_and_nothing_begins() {
    let stage = in_the_evening();
    let fifteen = stage.document(&["session", "--minutes", "15", "--tool", "roller"]);
    assert!(seconds(&fifteen) <= 15 * 60, "{fifteen}");
    assert!(fifteen["lengths"].as_array().unwrap().contains(&15.into()));
    let without = stage.document(&["session", "--without", "quads"]);
    assert!(!without["steps"].to_string().contains("quads"), "{without}");
    assert_eq!(stage.document(&["status"])["guided"], Value::Null);
    let said = done(&stage, &["session"]).out;
    assert!(said.starts_with("A guided massage of"), "{said}");
}

#[test]
fn muscles_of_ones_own_need_no_plan_but_the_rules() {
    let stage = Stage::at("2026-11-23T20:10:00+01:00");
    let calves = stage.document(&["session", "--muscle", "calves:left"]);
    assert!(calves["steps"].to_string().contains("calves"));
    let refused = stage.run(&["session", "--muscle", "hip_flexors"]);
    assert_eq!(refused.code, 1);
    assert!(refused.err.contains("E_RULE_FORBIDS"), "{refused:?}");
    let unknown = stage.run(&["session", "--muscle", "wings"]);
    assert!(unknown.err.contains("E_UNKNOWN_ID"), "{unknown:?}");
    let no_plan = stage.run(&["session"]);
    assert!(no_plan.err.contains("E_NO_PLAN"), "{no_plan:?}");
}

#[test]
fn the_question_about_a_clot_stands_above_a_layout_of_the_legs() {
    let stage = in_the_evening();
    done(&stage, &["conditions", "none"]);
    done(&stage, &["travelled", "300"]);
    let calves = done(&stage, &["session", "--muscle", "calves", "--tool", "gun"]).out;
    assert!(calves.starts_with("First, after your journey"), "{calves}");
    let chest = done(&stage, &["session", "--muscle", "chest"]).out;
    assert!(chest.starts_with("A guided massage of"), "{chest}");
    done(&stage, &["clot", "no"]);
    // the gun on the calves comes after that question on any day (rules 1.2)
    let calves = done(&stage, &["session", "--muscle", "calves", "--tool", "gun"]).out;
    assert!(calves.starts_with("First, before the gun"), "{calves}");
    let by_hand = done(&stage, &["session", "--muscle", "calves"]).out;
    assert!(by_hand.starts_with("A guided massage of"), "{by_hand}");
}

#[test]
fn a_tool_that_does_not_go_with_a_condition_is_named() {
    let stage = in_the_evening();
    let gun = ["session", "--muscle", "quads", "--tool", "gun"];
    let said = done(&stage, &gun).out;
    assert!(!said.contains("Not used"), "{said}");
    done(&stage, &["conditions", "diabetes"]);
    let said = done(&stage, &gun).out;
    assert!(
        said.contains("Not used: Massage gun. That does not go with"),
        "{said}"
    );
    done(&stage, &["conditions", "pregnancy"]);
    let roller = ["session", "--muscle", "calves", "--tool", "roller"];
    let said = stage.document(&roller);
    assert!(!said["steps"].to_string().contains("knead"), "{said}");
    assert!(!said["steps"].to_string().contains("roller"), "{said}");
}

#[test]
fn a_muscle_that_nobody_presses_on_themselves_says_what_to_do_instead() {
    let stage = in_the_evening();
    for (muscle, instead) in [("abs", "warm hand"), ("neck_posterior", "Warm it")] {
        let said = stage.run(&["session", "--muscle", muscle]);
        assert_eq!(said.code, 1, "{said:?}");
        let starts = "rubdownctl: E_RULE_FORBIDS: Not for self-massage: ";
        assert!(said.err.starts_with(starts), "{said:?}");
        assert!(said.err.contains(instead), "{said:?}");
        assert!(!said.err.contains("moderate"), "{said:?}");
    }
    let run = Stage::at("2026-11-23T18:05:00+01:00");
    done(&run, &["conditions", "none"]);
    let plan = done(&run, &["log", "running", "--rpe", "6", "--flag", "none"]).out;
    assert!(plan.contains("Hip flexors (moved, not pressed)"), "{plan}");
}

#[cfg(target_os = "linux")]
mod in_a_terminal {
    use super::*;
    use crate::terminal::{answered, killed, shown};

    #[test]
    fn the_questions_come_first_and_their_answer_counts() {
        let stage = Stage::at("2026-11-23T18:05:00+01:00");
        done(&stage, &["log", "running", "--rpe", "9", "--at", "18:00"]);
        stage.set_clock("2026-11-23T20:10:00+01:00");
        let said = shown(&stage, &["session", "--muscle", "calves"], "none\n qk");
        let (asked, massage) = (said.find("any of these?"), said.find("A guided massage of"));
        assert!(asked.is_some() && asked < massage, "{said}");
        assert!(!said.contains("E_SAFETY_QUESTIONS"), "{said}");
        assert_eq!(stage.document(&["status"])["questions_first"], false);
    }

    #[test]
    fn it_is_paused_and_left_by_its_keys() {
        let stage = in_the_evening();
        let said = shown(&stage, &["session"], "none\n qk");
        let at = |what: &str| said.find(what).unwrap_or_else(|| panic!("{what}: {said}"));
        assert!(
            at("0:30  Settle in: two slow breaths") < at("Paused, "),
            "{said}"
        );
        assert!(at("Paused, ") < at("Leave?"), "{said}");
        // the clock stands still
        assert!(at("Leave?") < at("Nothing was logged."), "{said}");
        assert_eq!(stage.document(&["status"])["guided"], Value::Null);
    }

    /// The questions before it begins, answered.
    const BEGIN: (&str, &str) = ("or none:", "none\n");

    #[test]
    fn leaving_asks_while_it_is_paused_and_another_key_goes_on() {
        let stage = in_the_evening();
        let turns = [
            BEGIN,
            ("Settle in", "q"),
            ("Paused. Leave?", "x"),
            ("minutes left", "w"),
            ("The session is paused.", "none\n"),
            ("Paused, ", "q"),
            ("Paused. Leave?", "d"),
        ];
        let said = answered(&stage, &["session"], &turns);
        assert!(said.contains("Nothing was logged."), "{said}");
    }

    #[test]
    fn a_warning_sign_during_it_ends_it() {
        let stage = in_the_evening();
        let turns = [
            BEGIN,
            ("Settle in", "w"),
            ("The session is paused.", "rf_dvt\n"),
        ];
        let said = answered(&stage, &["session"], &turns);
        assert!(said.contains("Get medical help now"), "{said}");
        assert_eq!(stage.document(&["status"])["guided"], Value::Null);
    }

    #[test]
    fn another_session_is_refused_while_one_runs() {
        let stage = in_the_evening();
        killed(
            &stage,
            &["session"],
            &[BEGIN, ("Settle in", " ")],
            "Paused, ",
        );
        let other = stage.run(&["session", "--muscle", "calves"]);
        assert!(other.err.contains("E_SESSION_RUNS"), "{other:?}");
        let plan = done(&stage, &["plan"]).out;
        assert!(plan.contains("A guided massage is paused"), "{plan}");
    }

    #[test]
    fn its_steps_can_be_skipped_to_the_end() {
        let stage = in_the_evening();
        let steps = stage.document(&["session"])["steps"]
            .as_array()
            .unwrap()
            .len();
        let keys = "\u{1b}[C".repeat(steps);
        let said = shown(&stage, &["session"], &format!("none\n{keys}"));
        assert!(said.contains("Rest your hands"), "{said}");
        // what is skipped was not done
        assert!(said.contains("Nothing was logged."), "{said}");
        assert_eq!(stage.document(&["status"])["guided"], Value::Null);
    }

    #[test]
    fn a_warning_sign_begins_nothing() {
        let stage = in_the_evening();
        let said = shown(&stage, &["session"], "rf_dvt\n");
        assert!(said.contains("Get medical help now"), "{said}");
        assert_eq!(stage.document(&["status"])["guided"], Value::Null);
    }
}
