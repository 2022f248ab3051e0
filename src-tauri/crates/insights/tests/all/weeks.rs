//! Load and massages, week by week.

use insights::WeekLoad;

use crate::person::Person;

fn weeks(person: &Person) -> Vec<WeekLoad> {
    person.insights().load.weeks
}

#[test]
fn without_an_entry_there_is_no_week() {
    assert!(weeks(&Person::new()).is_empty());
}

#[test]
fn load_is_effort_times_minutes_and_weeks_begin_on_monday() {
    let mut person = Person::new();
    // Sunday 23:30, Monday 00:30 and Tuesday in Berlin
    person.trains("2026-11-15T22:30:00Z", 7);
    person.trains("2026-11-15T23:30:00Z", 5);
    person.trains("2026-11-17T17:00:00Z", 3);
    person.rolls("2026-11-17T20:00:00Z");
    let found: Vec<_> = weeks(&person)
        .iter()
        .map(|week| (week.week, week.workouts, week.load, week.massages))
        .collect();
    assert_eq!(found, [(46, 1, 420, 0), (47, 2, 480, 1), (48, 0, 0, 0)]);
}

#[test]
fn the_night_of_a_changed_clock_stays_in_its_week() {
    let mut person = Person::new();
    // Sunday 29 March 23:59 in summer time, and Monday 00:00
    person.trains("2026-03-29T21:59:00Z", 5);
    person.trains("2026-03-29T22:00:00Z", 5);
    let found: Vec<_> = weeks(&person)[..2]
        .iter()
        .map(|week| week.workouts)
        .collect();
    assert_eq!(found, [1, 1]);
}

#[test]
fn a_workout_belongs_to_the_week_that_it_had_where_it_was_noted() {
    let mut person = Person::new();
    // Monday in Berlin, still Sunday in New York
    person.trains("2026-11-16T02:00:00Z", 5);
    person.0.workouts[0].zone = chrono_tz::America::New_York;
    assert_eq!(weeks(&person)[0].week, 46);
}

#[test]
fn a_year_of_53_weeks_has_a_week_53() {
    let mut person = Person::new();
    person.0.to = "2027-01-05".parse().unwrap();
    person.trains("2026-12-31T17:00:00Z", 5);
    person.trains("2027-01-04T17:00:00Z", 5);
    let found: Vec<_> = weeks(&person)
        .iter()
        .map(|week| (week.year, week.week))
        .collect();
    assert_eq!(found, [(2026, 53), (2027, 1)]);
}

#[test]
fn a_usual_load_needs_four_whole_weeks() {
    let mut person = Person::new();
    // the journal begins on Thursday 22 October; the present week is that of 23 November
    for (day, rpe) in [
        ("10-22", 9),
        ("10-27", 2),
        ("11-03", 4),
        ("11-17", 6),
        ("11-24", 9),
    ] {
        person.trains(&format!("2026-{day}T17:00:00Z"), rpe);
    }
    let load = person.insights().load;
    let whole: Vec<_> = load.weeks.iter().map(|week| week.whole).collect();
    assert_eq!(whole, [false, true, true, true, true, false]);
    // of 120, 240, nothing and 360
    assert_eq!(load.usual.unwrap().middle, 180.0);
    person.0.to = "2026-11-22".parse().unwrap();
    assert_eq!(person.insights().load.usual, None);
}

#[test]
fn the_first_week_of_the_span_is_whole_if_the_journal_is_older() {
    let mut person = Person::new();
    person.trains("2026-01-02T17:00:00Z", 5);
    person.trains("2026-01-06T17:00:00Z", 5);
    let first = weeks(&person)[0];
    assert_eq!((first.week, first.whole, first.workouts), (2, true, 1));
}
