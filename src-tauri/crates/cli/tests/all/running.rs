//! A massage that is running, and what is logged meanwhile.

use crate::stage::Stage;

/// Half an hour's run that ended at 21:04.
const RUN: [&str; 10] = [
    "log",
    "running",
    "--rpe",
    "8",
    "--minutes",
    "30",
    "--at",
    "21:04",
    "--flag",
    "none",
];

#[test]
fn a_massage_that_runs_as_a_newer_workout_is_logged_keeps_its_ways_out() {
    for (way, massages) in [("done", 1), ("cancel", 0)] {
        let stage = Stage::after_leg_day();
        stage.set_clock("2026-11-23T21:00:00+01:00");
        let begun = stage.run(&["start", "--despite-warnings"]);
        assert_eq!(begun.code, 0, "{begun:?}");
        stage.set_clock("2026-11-23T21:05:00+01:00");
        let saved = stage.run(&RUN);
        assert!(saved.out.contains("running since 21:00"), "{saved:?}");
        for shows in ["next", "plan", "status"] {
            let said = stage.run(&[shows]);
            assert!(
                said.out.contains("running since 21:00"),
                "{shows}: {said:?}"
            );
        }
        let ended = stage.run(&[way]);
        assert_eq!(ended.code, 0, "{way}: {ended:?}");
        let list = stage.document(&["list"]);
        let entries = list["entries"].as_array().unwrap();
        let found = entries.iter().filter(|it| it["kind"] == "massage").count();
        assert_eq!(found, massages, "{way}: {list}");
        assert!(!stage.run(&["status"]).out.contains("running since"));
    }
}

#[test]
fn what_is_left_of_it_is_said_once_and_after_its_end_nothing_is_now() {
    let stage = Stage::after_leg_day();
    stage.set_clock("2026-11-23T21:00:00+01:00");
    stage.run(&["start", "--despite-warnings"]);
    stage.set_clock("2026-11-23T21:04:30+01:00");
    let runs = stage.run(&["plan"]).out;
    assert!(runs.contains("11 min left"), "{runs}");
    assert!(!runs.contains("10 min"), "{runs}");
    stage.set_clock("2026-11-23T21:15:00+01:00");
    let over = stage.run(&["plan"]).out;
    assert!(over.contains("Did you do it?"), "{over}");
    assert!(!over.contains("· now"), "{over}");
}
