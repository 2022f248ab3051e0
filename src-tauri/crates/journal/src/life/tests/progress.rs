//! How far a guided session is: examples, and random lives beside a second that counts.

use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;

use crate::life::progress::Progress;

fn start() -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_500_000, 0).unwrap()
}

fn after(seconds: i64) -> DateTime<Utc> {
    start() + TimeDelta::seconds(seconds)
}

/// Three steps of 30, 60 and 90 seconds, which may grow to four minutes.
fn three() -> Progress {
    Progress::begin(vec![30, 60, 90], 240, start())
}

#[test]
fn the_clock_says_where_it_is() {
    let it = three();
    assert_eq!(it.position(after(45)), 45_000);
    assert_eq!(it.done(after(45)), [30_000, 15_000, 0]);
    assert_eq!(it.position(after(5000)), 180_000);
    assert_eq!(it.done(after(5000)), [30_000, 60_000, 90_000]);
    assert_eq!(it.over_at(after(45)), after(180));
}

#[test]
fn a_pause_takes_no_time_however_long() {
    let mut it = three();
    it.pause(after(45));
    assert_eq!(it.position(after(9000)), 45_000);
    it.resume(after(9000));
    assert_eq!(it.position(after(9010)), 55_000);
    assert_eq!(it.done(after(9010)), [30_000, 25_000, 0]);
}

#[test]
fn what_is_skipped_is_not_done_and_what_is_repeated_is_done_twice() {
    let mut it = three();
    it.go_to(2, 0, after(10)).unwrap();
    assert_eq!(it.done(after(40)), [10_000, 0, 30_000]);
    it.go_to(0, 0, after(40)).unwrap();
    assert_eq!(it.done(after(60)), [30_000, 0, 30_000]);
    assert!(it.go_to(3, 0, after(60)).is_err());
}

#[test]
fn a_step_gets_longer_within_what_the_session_may_be() {
    let mut it = three();
    it.set_seconds(1, 75, 600, after(40)).unwrap();
    assert_eq!(it.seconds, [30, 75, 90]);
    it.set_seconds(1, 600, 105, after(40)).unwrap();
    assert_eq!(
        it.seconds,
        [30, 105, 90],
        "no longer than its muscle can use"
    );
    it.set_seconds(1, 600, 600, after(40)).unwrap();
    assert_eq!(it.seconds, [30, 120, 90], "four minutes in all");
    it.set_seconds(1, 5, 600, after(60)).unwrap();
    assert_eq!(it.seconds, [30, 30, 90], "half a minute of it is over");
    assert!(it.set_seconds(0, 60, 600, after(60)).is_err(), "it is over");
}

#[test]
fn what_is_left_out_stays_done_as_far_as_it_was() {
    let mut it = three();
    it.leave_out(|step| step == 1, after(45));
    assert_eq!(it.seconds, [30, 0, 90]);
    assert_eq!(it.position(after(45)), 30_000, "the next one begins");
    assert_eq!(it.done(after(50)), [30_000, 15_000, 5_000]);

    let mut it = three();
    it.leave_out(|step| step != 1, after(45));
    assert_eq!(it.seconds, [30, 60, 0], "what is over stays as it was");
    assert_eq!(it.position(after(45)), 45_000);
}

#[test]
fn it_ends_by_itself_half_an_hour_after_its_length() {
    let mut it = three();
    assert_eq!(it.ends_by_itself_at(), after(180 + 1800));
    it.pause(after(60));
    assert_eq!(it.ends_by_itself_at(), after(60 + 180 + 1800));
}

#[test]
fn a_clock_that_was_set_back_takes_nothing_away() {
    let mut it = three();
    it.go_to(1, 20_000, after(100)).unwrap();
    assert_eq!(it.position(after(-5000)), 50_000);
    it.pause(after(-5000));
    assert_eq!(it.position(after(-5000)), 50_000);
    assert_eq!(it.done(after(-5000)), [30_000, 60_000, 10_000]);
}

#[test]
fn it_goes_on_at_once_where_the_clock_was_set_back() {
    let mut it = three();
    it.go_to(1, 20_000, after(100)).unwrap();
    assert!(!it.is_stale(after(110)));
    assert!(it.is_stale(after(-5000)));
    assert!(it.adopt_clock(after(-5000)));
    assert_eq!(it.position(after(-4990)), 60_000);
    assert_eq!(it.ends_by_itself_at(), after(-5000 + 180 + 1800));
    assert!(!it.adopt_clock(after(-4990)));
}

#[derive(Debug, Clone)]
enum Act {
    Wait(i64),
    Pause,
    Resume,
    GoTo(usize, u32),
    Lengthen(usize, u32),
    LeaveOut(usize),
    SetBack(i64),
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        3 => (0_i64..400).prop_map(Act::Wait),
        1 => Just(Act::Pause),
        1 => Just(Act::Resume),
        1 => (0_usize..6, 0_u32..90_000).prop_map(|(step, ms)| Act::GoTo(step, ms)),
        1 => (0_usize..6, 0_u32..700).prop_map(|(step, seconds)| Act::Lengthen(step, seconds)),
        1 => (0_usize..6).prop_map(Act::LeaveOut),
        1 => (1_i64..9000).prop_map(Act::SetBack),
    ]
}

proptest! {
    #[test]
    fn nothing_is_done_that_no_time_was_for(
        seconds in prop::collection::vec(10_u32..200, 1..6),
        longest in 0_u32..2000,
        acts in prop::collection::vec(act(), 0..40),
    ) {
        let mut it = Progress::begin(seconds, longest, start());
        let (mut now, mut ran) = (start(), 0);
        for act in acts {
            let before = it.done(now).iter().sum::<u32>();
            match act {
                Act::Wait(seconds) => {
                    let left = it.total() * 1000 - it.position(now);
                    now += TimeDelta::seconds(seconds);
                    if it.running_since.is_some() {
                        ran += left.min(u32::try_from(seconds * 1000).unwrap());
                    }
                }
                Act::Pause => it.pause(now),
                Act::Resume => it.resume(now),
                Act::GoTo(step, ms) => {
                    let known = step < it.seconds.len();
                    prop_assert_eq!(it.go_to(step, ms, now).is_ok(), known);
                }
                Act::Lengthen(step, seconds) => drop(it.set_seconds(step, seconds, 300, now)),
                Act::LeaveOut(step) => it.leave_out(|one| one == step, now),
                Act::SetBack(seconds) => {
                    let runs = it.running_since.is_some();
                    it.pause(now);
                    if runs {
                        it.resume(now);
                    }
                    now -= TimeDelta::seconds(seconds);
                    it.adopt_clock(now);
                }
            }
            let done = it.done(now).iter().sum::<u32>();
            prop_assert_eq!(done, ran);
            prop_assert!(done >= before);
            prop_assert!(it.position(now) <= it.total() * 1000);
            prop_assert!(it.total() <= it.longest_seconds);
        }
    }
}
