//! The last four weeks in a few numbers.

use insights::{Felt, FourWeeks, Went};
use recovery::Delivery;

use crate::person::Person;

#[test]
fn without_an_entry_there_is_nothing_to_say() {
    let found = FourWeeks::of(&Person::new().0);
    assert_eq!((found.workouts, found.massages), (0, 0));
    assert_eq!((found.loads, found.soreness), ([0; 4], None));
}

#[test]
fn it_begins_on_the_28th_day_and_ends_with_today() {
    let mut person = Person::new();
    // in Berlin: 30 October 23:30, and 31 October 00:30, the first of the 28 days until 27 November
    person.trains("2026-10-30T22:30:00Z", 9);
    person.trains("2026-10-30T23:30:00Z", 5);
    person.trains("2026-11-06T17:00:00Z", 3);
    person.trains("2026-11-07T17:00:00Z", 4);
    person.trains("2026-11-27T11:00:00Z", 8);
    let found = FourWeeks::of(&person.0);
    assert_eq!((found.workouts, found.workout_minutes), (4, 240));
    assert_eq!(found.loads, [480, 240, 0, 480]);
}

#[test]
fn soreness_has_its_middle_and_its_highest_answer_with_its_last_day() {
    let mut person = Person::new();
    person.says("2026-10-20T17:00:00Z", 10);
    for (at, value) in [
        ("2026-11-10T17:00:00Z", 7),
        ("2026-11-12T17:00:00Z", 2),
        ("2026-11-14T17:00:00Z", 7),
        ("2026-11-20T17:00:00Z", 3),
    ] {
        person.says(at, value);
    }
    let sore = FourWeeks::of(&person.0).soreness.unwrap();
    assert_eq!((sore.count, sore.middle), (4, 5.0));
    assert_eq!(sore.highest.get(), 7);
    assert_eq!(sore.highest_on, "2026-11-14".parse().unwrap());
}

#[test]
fn workouts_are_counted_by_how_they_went() {
    let mut person = Person::new();
    let said = [Went::Worse, Went::Better, Went::Better, Went::AsUsual];
    for (day, went) in ["01-10", "11-10", "11-12", "11-14"].iter().zip(said) {
        person.trains(&format!("2026-{day}T17:00:00Z"), 5);
        person.0.workouts.last_mut().unwrap().went = Some(went);
    }
    person.trains("2026-11-16T17:00:00Z", 5);
    let found = FourWeeks::of(&person.0);
    assert_eq!(
        (found.went_better, found.went_as_usual, found.went_worse),
        (2, 1, 0)
    );
}

#[test]
fn massages_are_counted_by_giver_and_by_how_they_felt() {
    let mut person = Person::new();
    person.rolls("2026-10-01T18:00:00Z").felt = Some(Felt::Sorer);
    person.rolls("2026-11-10T18:00:00Z").felt = Some(Felt::Easier);
    person.rolls("2026-11-12T18:00:00Z").felt = Some(Felt::Easier);
    person.rolls("2026-11-13T18:00:00Z").felt = Some(Felt::Same);
    let given = person.rolls("2026-11-20T18:00:00Z");
    given.delivery = Delivery::Therapist;
    given.minutes = 60;
    let found = FourWeeks::of(&person.0);
    assert_eq!(
        (found.massages, found.by_therapist, found.massage_minutes),
        (4, 1, 120)
    );
    assert_eq!(
        (found.felt_easier, found.felt_same, found.felt_sorer),
        (2, 1, 0)
    );
}
