//! How regular the massages were.

use recovery::{Delivery, DeliveryPreference, TrainingLevel};

use crate::person::Person;

/// Massages by a therapist, an hour each, on these days of November.
fn treated(days: &[u32]) -> Person {
    let mut person = Person::new();
    for day in days {
        let massage = person.rolls(&format!("2026-11-{day:02}T17:00:00Z"));
        massage.delivery = Delivery::Therapist;
        massage.minutes = 60;
    }
    person
}

#[test]
fn intervals_are_beside_those_of_the_level() {
    let mut person = treated(&[1, 5, 12, 26]);
    let found = person.insights().regularity;
    assert_eq!((found.shortest_days, found.longest_days), (7.0, 14.0));
    assert_eq!((found.shorter, found.within, found.longer), (1, 2, 0));
    assert_eq!(found.days.unwrap().middle, 7.0);
    person.0.level = TrainingLevel::SeriousAmateur;
    let found = person.insights().regularity;
    assert_eq!((found.shorter, found.within, found.longer), (1, 1, 1));
}

#[test]
fn a_short_massage_does_not_count() {
    let mut person = treated(&[1, 10, 20]);
    person.0.massages[1].minutes = 29;
    assert_eq!(person.insights().regularity.sessions, 2);
}

#[test]
fn a_self_massage_counts_for_who_only_does_that() {
    let mut person = Person::new();
    person.rolls("2026-11-20T12:00:00Z");
    assert_eq!(person.insights().regularity.sessions, 0);
    assert_eq!(person.insights().regularity.since_days, None);
    person.0.delivery = DeliveryPreference::SelfMassage;
    let found = person.insights().regularity;
    assert_eq!(found.sessions, 1);
    // from its end to noon of the 27th
    let since = found.since_days.unwrap();
    assert!((since - (7.0 - 20.0 / 1440.0)).abs() < 1e-9, "{since}");
}

#[test]
fn a_usual_interval_is_named_from_three_on() {
    assert_eq!(treated(&[1, 8, 15]).insights().regularity.days, None);
    assert!(
        treated(&[1, 8, 15, 22])
            .insights()
            .regularity
            .days
            .is_some()
    );
}
