//! Suggestions: before a session, before a race, on a rest day.

use journal::*;
use recovery::{Activity, Delivery, DeliveryPreference, Flag, MassageType, TherapistHours};

use crate::person::*;

/// A Tuesday afternoon with a hard session in the evening.
const TUESDAY_13: &str = "2026-11-24T12:00:00Z";

const TUESDAY_18: &str = "2026-11-24T17:00:00Z";

fn turn_on_pre_workout(me: &mut Person) {
    let mut settings = me.journal.settings().unwrap();
    settings.pre_workout_suggestion = true;
    me.journal.set_settings(settings, at(MONDAY_17)).unwrap();
}

#[test]
fn the_suggestion_before_a_session_is_shown_only_if_turned_on() {
    let mut me = Person::with_self_massage();
    let now = at(TUESDAY_13);
    me.journal.plan_session(training(TUESDAY_18), now).unwrap();
    assert_eq!(
        me.journal.today(now).unwrap().suggestions,
        Suggestions::default()
    );

    turn_on_pre_workout(&mut me);
    let suggestion = me
        .journal
        .today(now)
        .unwrap()
        .suggestions
        .pre_workout
        .unwrap();
    assert_eq!(suggestion.session_start, instant(TUESDAY_18));
    assert_eq!(suggestion.from, instant("2026-11-24T13:00:00Z"));
    assert_eq!(suggestion.until, instant("2026-11-24T16:00:00Z"));
    assert_eq!(suggestion.delivery, Delivery::SelfMassage);

    let too_late = at("2026-11-24T15:55:00Z");
    assert_eq!(
        me.journal.today(too_late).unwrap().suggestions.pre_workout,
        None
    );
}

#[test]
fn the_suggestion_before_a_session_waits_until_a_day_before() {
    let mut me = Person::with_self_massage();
    turn_on_pre_workout(&mut me);
    let two_days_before = at("2026-11-22T17:00:00Z");
    me.journal
        .plan_session(training(TUESDAY_18), two_days_before)
        .unwrap();
    let mut suggestion = |now: &str| me.journal.today(at(now)).unwrap().suggestions.pre_workout;
    assert_eq!(suggestion("2026-11-23T17:00:00Z"), None);
    assert!(suggestion("2026-11-23T17:01:00Z").is_some());
}

#[test]
fn there_is_no_suggestion_with_a_red_flag() {
    let mut me = Person::with_self_massage();
    turn_on_pre_workout(&mut me);
    let now = at(TUESDAY_13);
    me.journal.plan_session(training(TUESDAY_18), now).unwrap();
    me.journal.report(&[Flag::RfFever], &[], now).unwrap();
    assert_eq!(
        me.journal.today(now).unwrap().suggestions,
        Suggestions::default()
    );
}

#[test]
fn the_suggestion_before_a_race_lasts_from_ten_three_days_before_to_the_day_before() {
    let mut me = Person::new();
    me.journal
        .plan_session(race("2026-11-28T09:00:00Z"), at("2026-11-20T09:00:00Z"))
        .unwrap();
    let mut suggestion = |now: &str| {
        me.journal
            .today(at(now))
            .unwrap()
            .suggestions
            .pre_competition
    };
    assert_eq!(suggestion("2026-11-25T08:59:00Z"), None);
    let shown = suggestion("2026-11-25T09:00:00Z").unwrap();
    assert_eq!(shown.competition_start, instant("2026-11-28T09:00:00Z"));
    assert!(suggestion("2026-11-26T22:59:00Z").is_some());
    assert_eq!(suggestion("2026-11-26T23:00:00Z"), None);
}

/// Someone whose last workout and massage were days ago.
fn rested() -> Person {
    let mut me = Person::new();
    me.log(Activity::Running, 6, "2026-11-18T16:00:00Z");
    let long_ago = massage("2026-11-09T10:00:00Z", 60, Delivery::Therapist);
    me.journal
        .log_massage(long_ago, at("2026-11-18T17:00:00Z"))
        .unwrap();
    me
}

#[test]
fn a_rest_day_is_suggested_once_the_next_regular_massage_can_be_booked() {
    let mut me = rested();
    let now = at(TUESDAY_13);
    let suggestion = me
        .journal
        .today(now)
        .unwrap()
        .suggestions
        .maintenance
        .unwrap();
    assert_eq!(suggestion.minutes_range.to_array(), [60, 90]);
    assert!(suggestion.types.contains(&MassageType::Sports));

    let fresh = massage("2026-11-23T10:00:00Z", 60, Delivery::Therapist);
    me.journal.log_massage(fresh, now).unwrap();
    assert_eq!(me.journal.today(now).unwrap().suggestions.maintenance, None);
}

#[test]
fn a_rest_day_is_not_suggested_when_no_therapist_can_come() {
    let mut me = rested();
    let suggested = |me: &mut Person, now: &str| {
        let suggestions = me.journal.today(at(now)).unwrap().suggestions;
        suggestions.maintenance.is_some()
    };
    // the practice closes at 20:00 and needs two hours' notice
    assert!(suggested(&mut me, "2026-11-24T16:00:00Z"));
    assert!(!suggested(&mut me, "2026-11-24T16:01:00Z"));

    let mut settings = me.journal.settings().unwrap();
    let monday_only = TherapistHours {
        weekdays: Some(vec![1]),
        ..settings.profile.therapist_hours.clone().unwrap()
    };
    settings.profile.therapist_hours = Some(monday_only);
    me.journal
        .set_settings(settings.clone(), at(MONDAY_17))
        .unwrap();
    assert!(!suggested(&mut me, TUESDAY_13));

    settings.profile.therapist_hours = None;
    settings.profile.delivery = DeliveryPreference::SelfMassage;
    me.journal.set_settings(settings, at(MONDAY_17)).unwrap();
    assert!(!suggested(&mut me, TUESDAY_13));
}

#[test]
fn a_new_person_gets_no_suggestions() {
    let mut me = Person::new();
    assert_eq!(
        me.journal.today(at(TUESDAY_13)).unwrap().suggestions,
        Suggestions::default()
    );
}
