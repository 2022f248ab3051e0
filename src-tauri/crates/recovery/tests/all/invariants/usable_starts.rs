//! What can be used of a window is quarters of an hour on the person's clock, and what is shown can be
//! kept.

use chrono::{TimeDelta, Timelike};
use proptest::prelude::*;
use recovery::{Delivery, Interval, Status, WindowStarts, plan, starts, starts_in_windows};

use super::inputs::inputs;
use super::{check_time, config};

proptest! {
    #![proptest_config(config(4_000))]

    #[test]
    fn what_is_proposed_begins_with_a_quarter_of_an_hour_on_the_persons_clock(input in inputs()) {
        let plan = plan(&input).unwrap();
        let slots = plan.slot.iter().chain(&plan.alternatives).map(|slot| slot.start);
        for start in slots.chain(plan.interim.iter().map(|interim| interim.start)) {
            let local = start.with_timezone(&input.context.zone);
            prop_assert_eq!((local.minute() % 15, local.second(), local.nanosecond()), (0, 0, 0));
        }
        for slot in plan.slot.iter().chain(&plan.alternatives) {
            if plan.status == Status::Deferred {
                continue;
            }
            let runs = starts(&input, slot.delivery, slot.minutes).unwrap();
            let usable = starts_in_windows(&runs, &plan.windows, slot.minutes);
            let start = slot.start.to_utc();
            let shown = |run: &WindowStarts| {
                run.window == slot.window && run.first <= start && start <= run.last
            };
            prop_assert!(usable.iter().any(shown), "{start} is not among {usable:?}");
        }
    }

    #[test]
    fn a_start_that_is_shown_for_a_window_lies_in_it_and_can_be_kept(
        (input, minutes) in (inputs(), prop::sample::select(vec![10_u32, 15, 45, 60])),
    ) {
        let windows = plan(&input).unwrap().windows;
        for delivery in [Delivery::SelfMassage, Delivery::Therapist] {
            let runs = starts(&input, delivery, minutes).unwrap();
            for run in starts_in_windows(&runs, &windows, minutes) {
                let window = windows.iter().find(|window| window.id == run.window).unwrap();
                prop_assert!(run.first <= run.last);
                for start in [run.first, run.last] {
                    let local = start.with_timezone(&input.context.zone);
                    prop_assert_eq!((local.minute() % 15, local.second()), (0, 0));
                    let span = Interval {
                        start,
                        end: start + TimeDelta::minutes(minutes.into()),
                    };
                    prop_assert!(window.from_utc <= span.start && span.end <= window.to_utc);
                    check_time(&input, span)?;
                }
            }
        }
    }
}
