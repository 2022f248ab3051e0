//! The language of answers and errors, and how times are written.

use journal::{Journal, Moment};
use serde_json::json;

use crate::stage::{Stage, instant};

#[test]
fn answers_are_german_on_request() {
    let stage = Stage::after_leg_day();
    let said = stage.run(&["--lang", "de", "plan"]).out;
    assert!(
        said.contains("Muskeln:") && said.contains("heute Abend"),
        "{said}"
    );
}

#[test]
fn answers_and_errors_use_the_language_of_the_settings() {
    let stage = Stage::after_leg_day();
    let mut journal = Journal::open(&stage.home().join("journal.sqlite")).unwrap();
    let mut settings = journal.settings().unwrap();
    settings.language = Some("de".to_owned());
    let moment = Moment {
        now: instant(&json!("2026-11-23T18:06:00+01:00")).into(),
        zone: chrono_tz::Europe::Berlin,
    };
    journal.set_settings(settings, moment).unwrap();
    drop(journal);
    let said = stage.run(&["plan"]).out;
    assert!(said.contains("Muskeln:"), "{said}");
    let said = stage.run(&["soreness", "11"]).err;
    assert!(said.contains("ganze Zahl von 0 bis 10"), "{said}");
}

#[test]
fn locales_with_a_twelve_hour_clock_get_am_and_pm() {
    let stage = Stage::after_leg_day();
    let mut command = stage.command(&["plan"]);
    let said = crate::stage::said(&command.env("LANG", "en_US.UTF-8").output().unwrap()).out;
    assert!(said.contains("\u{a0}PM"), "{said}");
}
