//! The ten minutes between two sessions (rules 4.6).

use recovery::Status;
use rstest::rstest;
use serde_json::json;

use crate::question::{plan_for, reasons_for};

#[rstest]
// a race comes before a training that starts at the same time; between two trainings it is Swedish
#[case(true, false, &["swedish"], None)]
#[case(false, false, &["swedish", "percussion"], Some("R-INTERIM"))]
#[case(true, true, &["swedish"], Some("R-INTERIM"))]
fn between_two_sessions_it_is_ten_light_minutes(
    #[case] raced: bool,
    #[case] only_training: bool,
    #[case] types: &[&str],
    #[case] rule: Option<&str>,
) {
    let kind = if raced && !only_training {
        "competition"
    } else {
        "training"
    };
    let morning = "2026-11-23T08:00:00+01:00";
    let changes = json!({
        "now": morning, "workout.end": morning, "workout.rpe": 6, "workout.competition": raced,
        "planned": [
            { "start": "2026-11-23T19:00:00+01:00", "kind": "training", "rpe_expected": 7 },
            { "start": "2026-11-23T19:00:00+01:00", "kind": kind, "rpe_expected": 5 },
        ],
    });
    let plan = plan_for(&changes);
    assert_eq!(plan.status, Status::Deferred);
    let lines = reasons_for(&changes);
    let interim = lines.lines().find_map(|line| {
        line.split(' ')
            .next()
            .filter(|rule| ["R-INTERIM", "R-TOURNAMENT"].contains(rule))
    });
    assert_eq!(
        interim,
        rule.or(plan.interim.as_ref().map(|_| "R-TOURNAMENT")),
        "{lines}"
    );
    if let Some(interim) = plan.interim.filter(|_| rule.is_some()) {
        assert_eq!(interim.start.to_rfc3339(), "2026-11-23T11:00:00+01:00");
        let fits = if raced { &types[..1] } else { types };
        assert_eq!(json!(interim.types)[0], json!(fits)[0]);
    }
}

#[rstest]
// it ends an hour before the next session and starts after fifteen minutes of cooling down
#[case("2026-11-23T09:24:00+01:00", None)]
#[case("2026-11-23T09:25:00+01:00", Some("2026-11-23T08:15:00+01:00"))]
fn ten_minutes_in_between_begin_after_cooling_down(
    #[case] next: &str,
    #[case] interim: Option<&str>,
) {
    let morning = "2026-11-23T08:00:00+01:00";
    let plan = plan_for(&json!({
        "now": morning, "workout.end": morning,
        "planned": [{ "start": next, "kind": "training", "rpe_expected": 7 }],
    }));
    assert_eq!(plan.status, Status::Deferred);
    let start = plan.interim.map(|interim| interim.start.to_rfc3339());
    assert_eq!(start.as_deref(), interim);
}
