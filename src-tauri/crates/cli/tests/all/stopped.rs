//! While something stops massages: what is to come is refused with its cause, what took place is logged.

use journal::{Journal, Moment};
use recovery::{MentalFatigue, Precaution, Signs};
use rstest::rstest;
use serde_json::{Value, json};

use crate::stage::{Stage, instant};
use crate::warning_signs::{check_in, done, regular};

const NOW: &str = "2026-11-23T18:05:00+01:00";

/// A run, then a stop.
fn stopped(by: &str) -> Stage {
    let stage = regular();
    let log = ["log", "running", "--rpe", "6", "--at", "17:00"];
    match by {
        "recent_clot" => {
            done(&stage, &log);
            let path = stage.home().join("journal.sqlite");
            let mut journal = Journal::open(&path).unwrap();
            let mut settings = journal.settings().unwrap();
            settings.profile.precautions = vec![Precaution::RecentClot];
            let at = Moment {
                now: NOW.parse().unwrap(),
                zone: chrono_tz::Europe::Berlin,
            };
            journal.set_settings(settings, at).unwrap();
        }
        "mental_fatigue" => {
            done(&stage, &log);
            let mental_fatigue = MentalFatigue {
                self_harm_thoughts: true,
                ..MentalFatigue::default()
            };
            let signs = Signs {
                mental_fatigue: Some(mental_fatigue),
                ..Signs::default()
            };
            check_in(&stage, signs);
        }
        "soreness_over_7_days" => {
            stage.set_clock("2026-11-16T18:05:00+01:00");
            done(&stage, &["log", "running", "--rpe", "6"]);
            stage.set_clock(NOW);
            done(&stage, &["soreness", "5"]);
        }
        flag => {
            done(&stage, &log);
            done(&stage, &["flag", flag]);
        }
    }
    stage
}

#[rstest]
fn what_stops_is_named_by_its_id_and_in_a_sentence(
    #[values("rf_fever", "recent_clot", "soreness_over_7_days", "mental_fatigue")] by: &str,
    #[values("start", "keep")] verb: &str,
) {
    let stage = stopped(by);
    let said = stage.run(&["--json", verb]);
    let fault: Value = serde_json::from_str(&said.err).unwrap();
    assert_eq!(fault, json!({ "error": "E_STOPPED", "detail": by }));
    for language in ["en", "de"] {
        let said = stage.run(&["--lang", language, verb]).err;
        let sentence = said.strip_prefix("rubdownctl: E_STOPPED: ").unwrap();
        // the commands that end these two take the id
        let by_command = ["rf_fever", "recent_clot"].contains(&by);
        assert!(
            sentence.len() > 40 && (by_command || !sentence.contains(by)),
            "{sentence}"
        );
    }
}

#[rstest]
fn a_massage_that_took_place_is_logged_whatever_stops_another(
    #[values("rf_fever", "recent_clot", "mental_fatigue")] by: &str,
) {
    let stage = stopped(by);
    done(&stage, &["done", "--minutes", "20"]);
    let entries = stage.document(&["list"])["entries"].clone();
    assert_eq!(entries[0]["minutes"], 20, "{entries}");
    let began = instant(&entries[0]["start"]);
    assert_eq!(began, instant(&json!("2026-11-23T17:45:00+01:00")));
}

#[test]
fn a_planned_massage_is_logged_as_planned_although_a_check_in_stops_the_next() {
    let stage = regular();
    let log = ["log", "running", "--rpe", "6", "--at", "17:00"];
    done(&stage, &log);
    done(&stage, &["start", "--despite-warnings"]);
    let signs = Signs {
        mental_fatigue: Some(MentalFatigue {
            self_harm_thoughts: true,
            ..MentalFatigue::default()
        }),
        ..Signs::default()
    };
    check_in(&stage, signs);
    stage.set_clock("2026-11-23T18:35:00+01:00");
    let said = done(&stage, &["done"]).out;
    assert!(said.contains("Thank you for saying so."), "{said}");
    assert_eq!(stage.document(&["list"])["entries"][0]["kind"], "massage");
}

#[rstest]
fn what_a_stop_took_back_is_not_logged_as_done(
    #[values("rf_fever", "recent_clot", "mental_fatigue")] by: &str,
) {
    let stage = stopped(by);
    let said = stage.run(&["done"]);
    assert_eq!(said.code, 2, "{said:?}");
    assert!(said.err.contains("--minutes"), "{said:?}");
    let entries = stage.document(&["list"])["entries"].clone();
    assert!(!entries.to_string().contains("\"massage\""), "{entries}");
}

#[rstest]
fn the_status_says_what_stops(#[values("rf_fever", "recent_clot", "mental_fatigue")] by: &str) {
    let stage = stopped(by);
    let said = done(&stage, &["status"]).out;
    let named = match by {
        "rf_fever" => "flag --clear rf_fever",
        "recent_clot" => "No massage at all until a doctor says so",
        _ => "Thank you for saying so.",
    };
    let (stop, rest) = (said.find(named), said.find("Reminders are off"));
    assert!(stop.is_some() && stop < rest, "{said}");
    assert_eq!(stage.document(&["status"])["headline"]["kind"], "stop");
}

#[test]
fn a_clot_is_not_removed_by_naming_other_conditions() {
    let stage = stopped("recent_clot");
    let said = stage.run(&["conditions", "pregnancy", "anticoagulant"]);
    assert_eq!(said.code, 2, "{said:?}");
    assert!(said.err.contains("--replace"), "{said:?}");
    assert_eq!(stage.document(&["status"])["headline"]["kind"], "stop");
    done(&stage, &["conditions", "recent_clot", "pregnancy"]);
    let said = done(&stage, &["conditions", "recent_clot"]).out;
    assert!(said.contains("No longer noted: “I am pregnant”"), "{said}");
    let gone = stage.document(&["conditions", "none", "--replace"]);
    assert_eq!(gone["removed"], json!(["recent_clot"]));
    assert_eq!(gone["headline"]["kind"], "plan");
}

#[test]
fn a_doctors_yes_ends_the_stop_of_a_clot() {
    let stage = stopped("recent_clot");
    let not_noted = stage.run(&["conditions", "--cleared", "pregnancy"]);
    assert!(not_noted.err.contains("E_NOT_FOUND"), "{not_noted:?}");
    let to_come = [
        "conditions",
        "--cleared",
        "recent_clot",
        "--on",
        "2026-11-25",
    ];
    assert_eq!(stage.run(&to_come).code, 1);
    let yes = [
        "conditions",
        "--cleared",
        "recent_clot",
        "--on",
        "2026-11-20",
    ];
    let answer = stage.document(&yes);
    assert_eq!(answer["cleared"], json!({ "recent_clot": "2026-11-20" }));
    assert_eq!(answer["conditions"], json!(["recent_clot"]));
    assert_eq!(answer["headline"]["kind"], "plan");
}

#[test]
fn without_a_planned_time_its_length_is_needed() {
    let stage = stopped("rf_fever");
    let said = stage.run(&["done"]);
    assert_eq!(said.code, 2, "{said:?}");
    assert!(said.err.contains("--minutes"), "{said:?}");
}

#[test]
fn a_massage_is_logged_without_any_plan() {
    let stage = Stage::at(NOW);
    let said = done(&stage, &["done", "--minutes", "30", "--by", "therapist"]);
    assert_eq!(said.out, "Logged.\n");
    let massage = &stage.document(&["list"])["entries"][0];
    assert_eq!(massage["delivery"], "therapist");
    assert_eq!(massage["type"], "swedish");
    assert_eq!(stage.run(&["done"]).code, 1);
}

#[test]
fn after_a_journey_no_time_for_the_legs_is_kept_before_the_answer() {
    let stage = regular();
    done(&stage, &["log", "running", "--rpe", "6", "--at", "17:00"]);
    done(&stage, &["travelled"]);
    for verb in ["keep", "start"] {
        let said = stage.run(&[verb]);
        assert!(said.err.contains("E_CLOT_QUESTION"), "{said:?}");
    }
    done(&stage, &["clot", "no"]);
    done(&stage, &["keep"]);
}

#[test]
fn a_recent_clot_stops_before_any_workout() {
    let stage = Stage::at(NOW);
    done(&stage, &["conditions", "recent_clot"]);
    let why = "You told Rubdown about a recent blood clot.";
    let said = done(&stage, &["status"]).out;
    assert!(said.contains(why), "{said}");
    let next = stage.document(&["next"]);
    assert_eq!(next["headline"]["cause"]["kind"], "recent_clot", "{next}");
    for refused in [&["plan"][..], &["session", "--muscle", "delts"]] {
        let said = stage.run(refused);
        assert!(said.code != 0 && said.err.contains("E_STOPPED"), "{said:?}");
    }
    let said = done(&stage, &["done", "--minutes", "20", "--type", "swedish"]).out;
    assert!(said.contains(why), "{said}");
}

#[test]
fn a_stop_names_everything_that_was_noted() {
    let stage = stopped("rf_fever");
    let said = done(&stage, &["flag", "rf_dark_urine"]).out;
    assert!(said.contains("Also noted: Fever"), "{said}");
    assert!(said.contains("--clear rf_dark_urine"), "{said}");
    assert!(said.contains("--clear rf_fever"), "{said}");
    let said = done(&stage, &["flag", "lump", "--muscle", "calves:left"]).out;
    assert!(said.contains("Lump"), "{said}");
    for verb in ["plan", "status"] {
        let said = done(&stage, &[verb]).out;
        assert!(said.contains("Also noted: "), "{verb}: {said}");
        assert!(said.contains("eft calf"), "{verb}: {said}");
    }
    let refused = stage.run(&["start"]).err;
    assert!(refused.contains("Also noted: "), "{refused}");
}

#[test]
fn soreness_of_a_week_names_its_way_out() {
    let stage = stopped("soreness_over_7_days");
    let said = done(&stage, &["plan"]).out;
    assert!(said.contains("rubdownctl soreness 3"), "{said}");
    let eased = done(&stage, &["soreness", "3"]).out;
    assert!(!eased.contains("rubdownctl soreness 3"), "{eased}");
}

#[test]
fn a_yes_of_a_day_to_come_is_refused_in_words() {
    let stage = stopped("recent_clot");
    let yes = [
        "conditions",
        "--cleared",
        "recent_clot",
        "--on",
        "2027-01-01",
    ];
    let refused = stage.run(&yes).err;
    assert!(refused.contains("lies in the future"), "{refused}");
    assert!(!refused.contains("doctors_yes"), "{refused}");
}
