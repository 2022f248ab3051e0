//! Reminders are paused and resumed.

use serde_json::{Value, json};

use crate::stage::Stage;

#[test]
fn reminders_are_paused_and_resumed() {
    let stage = Stage::after_leg_day();
    let said = stage.run(&["pause"]).out;
    assert_eq!(said, "Reminders are paused until tonight 19:05.\n");
    let pause = stage.document(&["pause", "resumed"])["pause"].clone();
    assert_eq!(pause, json!({ "until": null }));
    assert_eq!(stage.document(&["status"])["pause"], pause);
    assert_eq!(stage.run(&["resume"]).code, 0);
    assert_eq!(stage.document(&["next"])["pause"], Value::Null);
}

#[test]
fn at_night_tomorrow_is_the_day_that_has_not_begun() {
    let stage = Stage::at("2026-11-24T00:30:00+01:00");
    let said = stage.run(&["pause", "tomorrow"]).out;
    assert_eq!(said, "Reminders are paused until today 07:00.\n");
    stage.set_clock("2026-11-24T06:30:00+01:00");
    let said = stage.run(&["pause", "tomorrow"]).out;
    assert_eq!(said, "Reminders are paused until tomorrow 07:00.\n");
}
