//! What the journal tells.

use chrono::{DateTime, TimeDelta, Utc};
use journal::{Journal, Moment, NewMassage, NewWorkout, Questions};
use recovery::{Activity, Delivery, MassageType, Muscle, MuscleGroup, Rpe};
use serde_json::{Value, json};

use crate::stage::Stage;

/// A Friday at noon, at the end of the span.
const NOW: &str = "2026-11-27T12:00:00+01:00";

fn at(now: DateTime<Utc>) -> Moment {
    Moment {
        now,
        zone: chrono_tz::Europe::Berlin,
    }
}

/// A stage whose journal has so many hard leg sessions, one each fifth day until the present. After every
/// other one comes a massage, and the soreness on the next day is 3 instead of 5.
fn after(sessions: i64) -> Stage {
    let stage = Stage::at(NOW);
    stage.document(&["status"]);
    let mut journal = Journal::open(&stage.home().join("journal.sqlite")).unwrap();
    let present: DateTime<Utc> = NOW.parse().unwrap();
    for number in (0..sessions).rev() {
        let end = present - TimeDelta::days(5 * number + 4) + TimeDelta::hours(6);
        journal.log_workout(squats(end), at(end)).unwrap();
        let massaged = number % 2 == 0;
        if massaged {
            let calves = number % 4 == 0;
            let start = end + TimeDelta::hours(3) + TimeDelta::minutes(40 * (number % 4));
            let over = start + TimeDelta::minutes(45);
            journal
                .log_massage(treatment(start, calves), at(over))
                .unwrap();
        }
        let next_day = end + TimeDelta::hours(18);
        let value = if massaged { 3 } else { 5 };
        journal.report_soreness(value, at(next_day)).unwrap();
    }
    stage
}

fn squats(end: DateTime<Utc>) -> NewWorkout {
    NewWorkout {
        activity: Activity::StrengthLower,
        end,
        duration_min: 60,
        rpe: Rpe::new(8).unwrap(),
        guessed: false,
        muscles: vec![],
        competition: false,
        soreness: None,
        flags: vec![],
        local_issues: vec![],
        questions: Questions::NotAsked,
        note: String::new(),
        of_session: None,
    }
}

fn treatment(start: DateTime<Utc>, calves: bool) -> NewMassage {
    let muscle = |group| Muscle { group, side: None };
    let calves = calves.then(|| muscle(MuscleGroup::Calves));
    NewMassage {
        start,
        minutes: 45,
        pressure: 3,
        massage_type: MassageType::Sports,
        delivery: Delivery::Therapist,
        muscles: [muscle(MuscleGroup::Quads)]
            .into_iter()
            .chain(calves)
            .collect(),
    }
}

#[test]
fn an_empty_journal_has_a_sentence_of_its_own() {
    let stage = Stage::at(NOW);
    insta::assert_snapshot!("insights-empty-en", stage.run(&["insights"]).out);
    let document = stage.document(&["insights"]);
    assert_eq!(document["soreness"]["verdict"], "too_early");
    assert_eq!(document["load"]["weeks"], json!([]));
}

#[test]
fn one_workout_says_what_is_not_there_yet() {
    let stage = Stage::after_leg_day();
    insta::assert_snapshot!("insights-first-en", stage.run(&["insights"]).out);
}

#[test]
fn a_year_reads_as_it_should() {
    let stage = after(44);
    insta::assert_snapshot!("insights-year-en", stage.run(&["insights"]).out);
    insta::assert_snapshot!(
        "insights-year-de",
        stage.run(&["--lang", "de", "insights"]).out
    );
}

#[test]
fn the_document_has_the_numbers() {
    let stage = after(44);
    let document = stage.document(&["insights"]);
    let [from, to] = ["from", "to"].map(|key| document[key].clone());
    assert_eq!((from, to), (json!("2025-12-01"), json!("2026-11-27")));
    let day = &document["soreness"]["days"][0];
    assert_eq!(day["with"]["soreness"]["middle"], 3.0);
    assert_eq!(
        (&day["with"]["sessions"], &day["pairs"]),
        (&json!(22), &json!(22))
    );
    assert_eq!(day["difference"]["high"], -2.0);
    assert_eq!(document["soreness"]["verdict"], "less_sore");
    assert_eq!(document["windows"]["mostly"], "same_day");
    assert_eq!(
        document["windows"]["windows"][1],
        json!({ "window": "same_day", "massages": 22 })
    );
    assert_eq!(
        document["minutes"]["means"],
        json!([{ "means": "therapist", "minutes": 990.0 }])
    );
    let regularity = &document["regularity"];
    assert_eq!(
        (&regularity["sessions"], &regularity["within"]),
        (&json!(22), &json!(21))
    );
    let week = document["load"]["weeks"]
        .as_array()
        .unwrap()
        .last()
        .cloned();
    let whole = week.as_ref().map(|week| &week["whole"]);
    assert_eq!(whole, Some(&Value::Bool(false)));
}

#[test]
fn below_twenty_on_a_side_there_is_no_verdict() {
    let stage = after(39);
    let document = stage.document(&["insights"]);
    assert_eq!(document["soreness"]["days"][0]["without"]["sessions"], 19);
    assert_eq!(document["soreness"]["days"][0]["difference"], Value::Null);
    let said = stage.run(&["insights"]).out;
    assert!(
        said.contains("too early to say whether you are less sore"),
        "{said}"
    );
}

#[test]
fn the_weeks_may_be_chosen() {
    let stage = after(12);
    let weeks = |arguments: &[&str]| {
        let document = stage.document(&[&["insights"], arguments].concat());
        document["load"]["weeks"].as_array().unwrap().len()
    };
    assert_eq!(weeks(&["--weeks", "1"]), 1);
    assert_eq!(weeks(&["--weeks", "3"]), 3);
    assert_eq!(weeks(&["--weeks", "520"]), weeks(&[]));
    for wrong in ["0", "521", "ten"] {
        let said = stage.run(&["insights", "--weeks", wrong]);
        assert_eq!(said.code, 1, "{said:?}");
        assert!(
            said.err.contains("a whole number from 1 to 520"),
            "{said:?}"
        );
    }
}

#[test]
fn looking_changes_nothing() {
    let stage = after(4);
    let dump = |stage: &Stage| ["list", "next", "status"].map(|verb| stage.document(&[verb]));
    let before = dump(&stage);
    stage.run(&["insights"]);
    stage.document(&["insights"]);
    assert_eq!(dump(&stage), before);
}
