//! Random lives: whatever is done and whenever, nothing is forgotten, lost, or without a way out.

use proptest::prelude::*;
use proptest::sample::select;

use super::super::course::{ASKED_FOR, CourseState};
use super::*;

const BEGIN: i64 = 1_795_000_000;

fn minute(minute: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(BEGIN + minute * 60, 0).unwrap()
}

fn any_plan() -> impl Strategy<Value = Plan> {
    let delivery = select(vec![Delivery::SelfMassage, Delivery::Therapist]);
    (delivery, 0..2_000_i64, 5..90_u32).prop_map(|(delivery, start, minutes)| Plan {
        course: Course::default(),
        proposed: slot(minute(start), minutes, delivery),
        window: [minute(start - 60), minute(start + 200)],
    })
}

/// What is done after how many minutes; nothing, and time alone passes.
fn any_life() -> impl Strategy<Value = Vec<(i64, Option<Act>)>> {
    let after = prop_oneof![4 => 0..90_i64, 2 => 0..1_500_i64, 1 => 0..6_000_i64];
    let act = proptest::option::weighted(0.8, select(ACTS.to_vec()));
    prop::collection::vec((after, act), 1..40)
}

/// Whether something can be done that leads elsewhere, and of what is kept, time leads there too. A plan
/// that was skipped is closed.
fn has_a_way_out(plan: &Plan, now: DateTime<Utc>) -> bool {
    let state = plan.course.state(now);
    if state == CourseState::Free && plan.course.skipped_at.is_some() {
        return true;
    }
    let leads_elsewhere = |act: &Act| {
        let mut then = plan.clone();
        then.act(*act, now).is_ok() && then.course != plan.course
    };
    let by_time = plan.course.changes_at(now).is_some();
    ACTS.iter().any(leads_elsewhere) && (state == CourseState::Free || by_time)
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 10_000,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn nothing_is_forgotten_lost_or_stuck(mut plan in any_plan(), life in any_life()) {
        let mut now = minute(0);
        for (after, act) in life {
            let before = plan.clone();
            let kept = plan.course.kept.clone();
            // time alone
            now += TimeDelta::minutes(after);
            let here = plan.phase(now);
            match (&kept, plan.course.state(now)) {
                (Some(kept), CourseState::Free) => {
                    prop_assert!(now >= kept.end + ASKED_FOR, "lost in passing: {before:?}");
                }
                (Some(kept), state) => {
                    prop_assert_eq!(plan.course.kept.as_ref(), Some(kept));
                    let over = now >= kept.end;
                    prop_assert_eq!(state == CourseState::Unanswered, over, "it is asked when over");
                    let asks = matches!(here, Phase::Unanswered { .. });
                    prop_assert_eq!(asks, over, "what is over is asked about, and only that");
                }
                (None, state) => prop_assert_eq!(state, CourseState::Free),
            }
            let runs = matches!(here, Phase::Running { .. });
            prop_assert_eq!(runs, plan.course.state(now) == CourseState::Running);
            prop_assert!(has_a_way_out(&plan, now), "no way out of {here:?}");
            if let Phase::Running { until, .. } = here {
                let ended = plan.clone().phase(until);
                prop_assert!(matches!(ended, Phase::Unanswered { .. }), "{ended:?}");
            }
            // what the user does
            let Some(act) = act else { continue };
            let before = plan.clone();
            if plan.act(act, now).is_err() {
                prop_assert_eq!(&plan, &before, "a refusal changes nothing");
                continue;
            }
            let ends = matches!(act, Act::LetGo | Act::Finish | Act::DidNot | Act::Skip);
            prop_assert!(!ends || plan.course.kept.is_none(), "an answer is asked for once");
            prop_assert!(ends || act == Act::CancelStart || plan.course.kept.is_some());
            if act == Act::CancelStart {
                prop_assert_eq!(&plan.course.kept, &before.course.before_start);
            }
            if plan.course.started_at.is_some() {
                prop_assert_eq!(plan.proposed.delivery, Delivery::SelfMassage);
            }
        }
    }
}
