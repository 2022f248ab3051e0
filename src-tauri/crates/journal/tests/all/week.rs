//! The days before: what was done on them, and what they were.

use journal::*;
use recovery::{Activity, DayMark, TimingWindow};

use crate::person::*;

fn week_from(me: &mut Person, first: &str, days: u32, now: Moment) -> Week {
    me.journal.week(first.parse().unwrap(), days, now).unwrap()
}

/// The days of the month on which it says "Rest".
fn rests(week: &Week) -> Vec<String> {
    let rest = |day: &&WeekDay| day.marks.contains(&DayMark::RestDay);
    let days = week.days.iter().filter(rest);
    days.map(|day| day.date.format("%d").to_string()).collect()
}

#[test]
fn whoever_trains_does_not_rest_however_easily() {
    let mut me = Person::with_self_massage();
    let now = at(MONDAY_17);
    me.log(Activity::Yoga, 2, MONDAY_17);
    let yoga = NewSession {
        activity: Some(Activity::Yoga),
        rpe_expected: recovery::Rpe::new(2),
        ..training("2026-11-25T17:00:00Z")
    };
    me.journal.plan_session(yoga, now).unwrap();
    let week = week_from(&mut me, "2026-11-23", 4, now);
    assert_eq!(rests(&week), ["24", "26"]);
    // nobody noted whether it was done
    let saturday = at("2026-11-28T10:00:00Z");
    let week = week_from(&mut me, "2026-11-23", 4, saturday);
    assert_eq!(rests(&week), ["24", "26"]);
}

#[test]
fn nothing_is_said_of_days_before_the_journal() {
    let mut me = Person::with_self_massage();
    let now = at("2026-11-26T16:00:00Z");
    let week = week_from(&mut me, "2026-11-23", 5, now);
    assert_eq!(rests(&week), ["26", "27"]);
    me.hard_squats();
    let week = week_from(&mut me, "2026-11-21", 7, now);
    assert_eq!(rests(&week), ["24", "25", "26", "27"]);
    assert_eq!(
        rests(&week_from(&mut me, "1900-01-01", 7, now)),
        [] as [&str; 0]
    );
}

#[test]
fn each_hard_workout_has_its_windows_until_the_next_is_over_long_after_it() {
    let mut me = Person::with_self_massage();
    me.hard_squats();
    // easy: the windows stay those of the squats
    me.log(Activity::Running, 2, "2026-11-24T07:00:00Z");
    me.log(Activity::Running, 8, "2026-11-25T16:00:00Z");
    let now = at("2027-02-01T10:00:00Z");
    let week = week_from(&mut me, "2026-11-24", 7, now);
    let washes: Vec<_> = week
        .washes
        .iter()
        .map(|it| (it.window, it.span.start, it.span.end))
        .collect();
    let span = |window, start, end| (window, instant(start), instant(end));
    assert_eq!(
        washes[..4],
        [
            span(
                TimingWindow::Gap,
                "2026-11-23T23:00:00Z",
                "2026-11-24T04:00:00Z"
            ),
            span(
                TimingWindow::NextDay,
                "2026-11-24T04:00:00Z",
                "2026-11-24T16:00:00Z"
            ),
            span(
                TimingWindow::PeakDoms,
                "2026-11-24T16:00:00Z",
                "2026-11-25T16:00:00Z"
            ),
            span(
                TimingWindow::Immediate,
                "2026-11-25T16:00:00Z",
                "2026-11-25T18:00:00Z"
            ),
        ]
    );
    assert_eq!(washes.last().unwrap().2, instant("2026-11-28T16:00:00Z"));
    assert!(week.washes.iter().all(|it| !it.provisional));
}
