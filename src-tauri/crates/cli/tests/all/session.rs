//! A guided session in the terminal.

use journal::{Journal, Moment, NewSession};
use recovery::{Activity, Rpe, SessionKind};
use serde_json::Value;

use crate::stage::{Stage, instant};
use crate::warning_signs::done;

/// Ten past eight in the evening, in the window of the massage after a leg day.
pub(crate) fn in_the_evening() -> Stage {
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
    assert!(!calves.contains("A guided massage of"), "{calves}");
    let chest = done(&stage, &["session", "--muscle", "chest"]).out;
    assert!(chest.starts_with("A guided massage of"), "{chest}");
    done(&stage, &["clot", "no"]);
    // the gun on the calves comes after that question on any day (rules 1.2)
    let calves = done(&stage, &["session", "--muscle", "calves", "--tool", "gun"]).out;
    assert!(calves.starts_with("First, before the gun"), "{calves}");
    let by_hand = done(&stage, &["session", "--muscle", "calves"]).out;
    assert!(by_hand.starts_with("A guided massage of"), "{by_hand}");
    for (tool, muscle, asks) in [
        ("gun", "calves", true),
        ("gun", "quads", false),
        ("roller", "calves", false),
    ] {
        let answer = stage.document(&["session", "--muscle", muscle, "--tool", tool]);
        assert_eq!(
            answer["clot_question"], asks,
            "{tool} on {muscle}: {answer}"
        );
        assert_eq!(answer["after_journey"], false, "{tool} on {muscle}");
    }
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
fn a_session_does_not_do_what_a_guide_forbids_with_a_condition() {
    let stage = in_the_evening();
    done(&stage, &["conditions", "disc_trouble", "diabetes"]);
    let said = stage.run(&["session", "--muscle", "deep_rotators"]);
    assert_eq!(said.code, 1, "{said:?}");
    assert!(
        said.err.contains("runs down the leg”. Left out: "),
        "{said:?}"
    );
    let feet = [
        "session", "--muscle", "feet", "--muscle", "quads", "--tool", "ball",
    ];
    let said = done(&stage, &feet).out;
    assert!(
        said.contains("Left out until a doctor has said yes: "),
        "{said}"
    );
    done(&stage, &["conditions", "diabetes", "--cleared", "diabetes"]);
    let said = done(&stage, &feet).out;
    assert!(said.contains("Only your hands, lightly: "), "{said}");
    assert!(!said.to_lowercase().contains(", ball"), "{said}");
}

#[test]
fn what_is_advised_instead_goes_with_a_condition() {
    let stage = in_the_evening();
    done(&stage, &["conditions", "pregnancy"]);
    let hip = stage.run(&["session", "--muscle", "hip_flexors"]).err;
    assert!(
        hip.contains("Stretch it") && !hip.contains("roll the"),
        "{hip}"
    );
    let belly = stage.run(&["session", "--muscle", "abs"]).err;
    assert!(belly.contains("Left out"), "{belly}");
    assert!(!belly.contains("warm hand"), "{belly}");
}

#[test]
fn a_refusal_names_what_forbids_and_what_ends_it() {
    let stage = in_the_evening();
    done(
        &stage,
        &["conditions", "osteoporosis", "--cleared", "osteoporosis"],
    );
    done(&stage, &["soreness", "8"]);
    done(&stage, &["flag", "none"]);
    done(&stage, &["flag", "lump", "--muscle", "calves:left"]);
    let left = ["session", "--muscle", "calves:left"];
    let refused = stage.run(&left).err;
    assert!(refused.contains("Have it looked at first"), "{refused}");
    assert!(refused.contains("--clear lump"), "{refused}");
    assert!(!refused.contains("sorer"), "one rule only: {refused}");
    done(&stage, &["flag", "--clear", "lump"]);
    done(&stage, &["flag", "bruise", "--muscle", "calves:left"]);
    let refused = stage.run(&left).err;
    assert!(refused.contains("wait until it is over"), "{refused}");
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

#[test]
fn a_massage_gun_needs_the_answer_about_conditions_first() {
    let stage = Stage::at("2026-11-23T20:10:00+01:00");
    let gun = ["session", "--muscle", "quads", "--tool", "gun"];
    let said = done(&stage, &gun).out;
    assert!(said.contains("rubdownctl conditions none"), "{said}");
    assert!(said.contains("Never press"), "{said}");
    done(&stage, &["conditions", "none"]);
    let said = done(&stage, &gun).out;
    assert!(!said.contains("rubdownctl conditions none"), "{said}");
}

#[test]
fn a_muscle_that_is_left_out_is_named_with_what_was_noted() {
    let stage = in_the_evening();
    done(&stage, &["flag", "bruise", "--muscle", "quads:left"]);
    let said = done(&stage, &["session"]).out;
    assert!(
        said.contains("Left out: Left quad. You noted “Bruise”."),
        "{said}"
    );
}

#[test]
fn a_length_that_is_not_possible_is_said() {
    let stage = in_the_evening();
    let own = ["session", "--muscle", "quads:left", "--minutes"];
    for arguments in [
        vec!["session", "--minutes", "4"],
        [&own[..], &["4"]].concat(),
    ] {
        let short = stage.run(&arguments);
        assert_eq!(short.code, 1, "{short:?}");
        let says = "E_DURATION: A guided massage takes at least 5 minutes.";
        assert!(short.err.contains(says), "{short:?}");
    }
    for (arguments, says) in [
        (
            &["session", "--minutes", "90"][..],
            "90 minutes are not possible here, only ",
        ),
        (
            &["session", "--muscle", "quads:left", "--minutes", "61"],
            "61 minutes are not possible here, only 5 to 30.\n",
        ),
    ] {
        let said = done(&stage, arguments).out;
        assert!(said.starts_with(says), "{said}");
        let long = stage.document(arguments);
        assert!(seconds(&long) <= 30 * 60, "{long}");
    }
}

#[test]
fn the_heading_names_what_is_laid_out() {
    let stage = in_the_evening();
    let arguments = ["session", "--muscle", "quads:left", "--minutes", "30"];
    let said = done(&stage, &arguments).out;
    assert!(said.starts_with("A guided massage of 4 minutes:"), "{said}");
    assert!(said.contains("These muscles need no more"), "{said}");
    let document = stage.document(&arguments);
    assert_eq!(document["total_s"], seconds(&document));
    assert!(
        done(&stage, &["session"])
            .out
            .starts_with("A guided massage of 15 minutes:")
    );
}

#[test]
fn where_nothing_is_left_there_is_no_session() {
    let stage = in_the_evening();
    let arguments = ["session", "--muscle", "quads", "--without", "quads"];
    for nothing in [
        stage.run(&arguments),
        stage.run(&[&["--json"], &arguments[..]].concat()),
    ] {
        assert_eq!(nothing.code, 1, "{nothing:?}");
        assert!(nothing.err.contains("E_NO_SESSION"), "{nothing:?}");
    }
}

#[test]
fn the_one_before_training_is_short_and_has_its_time() {
    let stage = Stage::at("2026-11-23T15:30:00+01:00");
    let brisk = ["session", "--before-training"];
    let none = stage.run(&brisk);
    assert!(none.err.contains("E_NO_SESSION"), "{none:?}");
    let mut journal = Journal::open(&stage.home().join("journal.sqlite")).unwrap();
    let run = NewSession {
        start: instant(&"2026-11-23T18:00:00+01:00".into()).to_utc(),
        duration_min: Some(60),
        kind: SessionKind::Training,
        rpe_expected: Rpe::new(7),
        activity: Some(Activity::Running),
    };
    let at = Moment {
        now: "2026-11-23T14:00:00Z".parse().unwrap(),
        zone: chrono_tz::Europe::Berlin,
    };
    journal.plan_session(run, at).unwrap();
    let session = stage.document(&brisk);
    assert!(seconds(&session) <= 5 * 60, "{session}");
    let with_muscle = stage.run(&["session", "--before-training", "--muscle", "calves"]);
    assert_eq!(with_muscle.code, 2, "{with_muscle:?}");
    stage.set_clock("2026-11-23T17:30:00+01:00");
    let too_late = stage.run(&brisk);
    assert!(too_late.err.contains("E_NO_SESSION"), "{too_late:?}");
}
