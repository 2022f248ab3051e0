//! Which window the massages were in.

use recovery::TimingWindow;
use rstest::rstest;

use crate::person::{Person, instant};

/// How many were in each window, and in none.
fn counts(person: &Person) -> ([usize; 5], usize) {
    let found = person.insights().windows;
    (
        [0, 1, 2, 3, 4].map(|at| found.windows[at].massages),
        found.apart,
    )
}

#[rstest]
#[case::at_once("16T17:00", [1, 0, 0, 0, 0], 0)]
#[case::after_two_hours("16T19:00", [0, 1, 0, 0, 0], 0)]
#[case::after_six_hours("16T23:00", [0, 0, 1, 0, 0], 0)]
#[case::after_twelve_hours("17T05:00", [0, 0, 0, 1, 0], 0)]
#[case::after_a_day("17T17:00", [0, 0, 0, 0, 1], 0)]
#[case::after_three_days("19T17:00", [0, 0, 0, 0, 0], 1)]
#[case::before_any_workout("16T16:00", [0, 0, 0, 0, 0], 1)]
fn a_massage_is_in_the_window_that_it_began_in(
    #[case] start: &str,
    #[case] windows: [usize; 5],
    #[case] apart: usize,
) {
    let mut person = Person::new();
    person.trains("2026-11-16T17:00:00Z", 5);
    person.rolls(&format!("2026-11-{start}:00Z"));
    assert_eq!(counts(&person), (windows, apart));
}

#[test]
fn windows_are_elapsed_time_also_when_the_clock_is_put_back() {
    let mut person = Person::new();
    // 01:30 in summer time, and 13:00 in winter time: 12 h 30 later
    person.trains("2026-10-24T23:30:00Z", 5);
    person.rolls("2026-10-25T12:00:00Z");
    assert_eq!(counts(&person), ([0, 0, 0, 1, 0], 0));
    assert_eq!(person.insights().windows.hours.unwrap().middle, 12.5);
}

#[test]
fn a_massage_of_a_plan_is_for_the_workout_of_the_plan() {
    let mut person = Person::new();
    person.trains("2026-11-16T08:00:00Z", 8);
    person.trains("2026-11-16T19:00:00Z", 3);
    person.rolls("2026-11-16T20:00:00Z").workout_end = Some(instant("2026-11-16T08:00:00Z"));
    assert_eq!(counts(&person), ([0, 0, 0, 1, 0], 0));
}

#[test]
fn a_habit_is_named_from_five_massages_on_if_it_is_more_than_half() {
    let mut person = Person::new();
    let mostly = |person: &Person| person.insights().windows.mostly;
    for day in 10..14 {
        person.trains(&format!("2026-11-{day}T17:00:00Z"), 5);
        person.rolls(&format!("2026-11-{day}T20:00:00Z"));
    }
    assert_eq!(mostly(&person), None);
    for day in 16..20 {
        person.trains(&format!("2026-11-{day}T17:00:00Z"), 5);
        person.rolls(&format!("2026-11-{day}T17:30:00Z"));
        let habit = (day < 19).then_some(TimingWindow::SameDay);
        assert_eq!(mostly(&person), habit, "{day}");
    }
}

#[test]
fn only_the_massages_of_the_span_count() {
    let mut person = Person::new();
    person.trains("2026-01-04T17:00:00Z", 5);
    person.rolls("2026-01-04T20:00:00Z");
    // after midnight in Berlin
    person.rolls("2026-01-04T23:30:00Z");
    let found = person.insights().windows;
    assert_eq!(found.inside() + found.apart, 1);
    assert_eq!(found.since.unwrap().to_string(), "2026-01-05");
}
