//! The questions that the window should ask.

use chrono::TimeDelta;
use journal::*;
use recovery::{Activity, Flag, Rpe, TrainingLevel};
use rstest::rstest;

use crate::person::*;

/// 23:00 in Berlin, six hours after the squats.
const SIX_HOURS_ON: &str = "2026-11-23T22:00:00Z";

const NEXT_DAY: &str = "2026-11-24T09:00:00Z";

#[test]
fn soreness_is_asked_from_six_hours_after_a_workout() {
    let mut person = Person::with_self_massage();
    assert!(!person.hard_squats().asks_soreness);
    let just_before = person.journal.today(at("2026-11-23T21:59:00Z")).unwrap();
    assert!(!just_before.asks_soreness);
    assert!(
        person
            .journal
            .today(at(SIX_HOURS_ON))
            .unwrap()
            .asks_soreness
    );
}

#[rstest]
#[case::done(true)]
#[case::skipped(false)]
fn soreness_is_asked_though_the_plan_is_closed(#[case] done: bool) {
    let mut person = Person::with_self_massage();
    let plan = plan_of(&person.hard_squats());
    let evening = at("2026-11-23T20:00:00Z");
    let closed = if done {
        person.journal.done(&plan, DoneDetails::default(), evening)
    } else {
        person.journal.skip(&plan, evening)
    };
    assert!(closed.unwrap().open.is_none());
    assert!(person.journal.today(at(NEXT_DAY)).unwrap().asks_soreness);
}

#[test]
fn reported_soreness_is_not_asked_about_again_on_the_same_local_day() {
    let mut person = Person::with_self_massage();
    person.hard_squats();
    let answered = person.journal.report_soreness(3, at(SIX_HOURS_ON)).unwrap();
    assert!(!answered.asks_soreness);
    // midnight in Berlin
    let asks = |person: &mut Person, now| person.journal.today(at(now)).unwrap().asks_soreness;
    assert!(!asks(&mut person, "2026-11-23T22:59:00Z"));
    assert!(asks(&mut person, "2026-11-23T23:00:00Z"));
}

#[rstest]
#[case::gone(3, false)]
#[case::still_there(4, true)]
fn after_three_days_soreness_is_asked_only_while_it_hurts(
    #[case] soreness: u8,
    #[case] asks: bool,
) {
    let mut person = Person::with_self_massage();
    person.hard_squats();
    let third_day = at("2026-11-26T10:00:00Z");
    person.journal.report_soreness(soreness, third_day).unwrap();
    for days in 1..=4 {
        let now = on(third_day.now + TimeDelta::days(days));
        assert_eq!(person.journal.today(now).unwrap().asks_soreness, asks);
    }
}

#[test]
fn nothing_is_asked_during_a_red_flag() {
    let mut person = Person::with_self_massage();
    person.hard_squats();
    let now = at(SIX_HOURS_ON);
    person.journal.report(&[Flag::RfFever], &[], now).unwrap();
    assert!(!person.journal.today(at(NEXT_DAY)).unwrap().asks_soreness);
}

#[test]
fn the_first_workout_comes_with_the_safety_questions_and_later_ones_when_hard_or_sore() {
    let mut person = Person::with_self_massage();
    let questions = person
        .journal
        .today(at(MONDAY_17))
        .unwrap()
        .safety_questions;
    assert!(questions.always);
    let questions = person.hard_squats().safety_questions;
    assert!(!questions.always);
    assert_eq!(questions.from_rpe, Rpe::new(9));
    assert_eq!(
        questions.from_soreness.map(recovery::Soreness::get),
        Some(7)
    );
}

#[rstest]
#[case::too_few(7, 30, None)]
#[case::two_a_week(8, 30, Some(TrainingLevel::Recreational))]
#[case::as_it_is_set(16, 30, None)]
#[case::six_a_week(24, 30, Some(TrainingLevel::SeriousAmateur))]
#[case::not_known_for_long(24, 27, None)]
fn a_level_is_suggested_when_four_weeks_point_to_another(
    #[case] workouts: i64,
    #[case] first_days_ago: i64,
    #[case] suggested: Option<TrainingLevel>,
) {
    let mut person = Person::with_self_massage();
    let now = at(MONDAY_17);
    let mut log = |end: chrono::DateTime<chrono::Utc>| {
        let new = workout(Activity::Running, 4, &end.to_rfc3339());
        person.journal.log_workout(new, now).unwrap()
    };
    log(now.now - TimeDelta::days(first_days_ago));
    let in_four_weeks = if first_days_ago > 28 {
        workouts
    } else {
        workouts - 1
    };
    let mut today = log(now.now - TimeDelta::hours(1));
    for number in 1..in_four_weeks {
        today = log(now.now - TimeDelta::hours(1 + 24 * number));
    }
    assert_eq!(today.suggested_level, suggested);
}

#[test]
fn a_competitive_athlete_is_offered_no_other_level() {
    let mut person = Person::with_self_massage();
    let mut settings = person.journal.settings().unwrap();
    settings.profile.level = TrainingLevel::Competitive;
    person
        .journal
        .set_settings(settings, at(MONDAY_17))
        .unwrap();
    for days in (0..40).rev() {
        let end = at(MONDAY_17).now - TimeDelta::days(days);
        let today = person.log(Activity::Running, 4, &end.to_rfc3339());
        assert_eq!(today.suggested_level, None);
    }
}

/// Soreness reported the morning after hard squats, before a moderate run until 10:00 in Berlin.
fn sore_before_a_run(soreness: u8) -> (Person, journal::Today) {
    let mut person = Person::with_self_massage();
    person.log(Activity::StrengthLower, 8, "2026-11-22T16:00:00Z");
    let morning = at("2026-11-23T07:00:00Z");
    person.journal.report_soreness(soreness, morning).unwrap();
    let today = person.log(Activity::Running, 6, "2026-11-23T09:00:00Z");
    (person, today)
}

#[test]
fn high_soreness_still_limits_the_next_workouts_plan_until_there_is_a_newer_answer() {
    let (mut person, today) = sore_before_a_run(8);
    assert_eq!(today.soreness.unwrap().value.get(), 8);
    let slot = today.open.unwrap().slot.unwrap();
    assert_eq!(slot.types, [recovery::MassageType::Swedish]);
    assert!(slot.pressure.hi.get() <= 2);

    let now = at("2026-11-23T10:00:00Z");
    let better = person.journal.report_soreness(2, now).unwrap();
    assert_eq!(better.soreness.unwrap().value.get(), 2);
    assert!(better.open.unwrap().slot.unwrap().types.len() > 1);
}

#[test]
fn low_soreness_before_a_workout_does_not_count_for_it() {
    let (_, today) = sore_before_a_run(2);
    assert_eq!(today.soreness, None);
}

#[test]
fn soreness_from_before_a_workout_is_asked_about_again_after_it() {
    let (mut person, _) = sore_before_a_run(8);
    let evening = at("2026-11-23T15:00:00Z");
    assert!(person.journal.today(evening).unwrap().asks_soreness);
}

#[test]
fn soreness_reported_after_a_hard_workout_is_not_asked_about_again_for_an_easy_one() {
    let mut person = Person::with_self_massage();
    person.log(Activity::StrengthLower, 8, "2026-11-23T06:00:00Z");
    let afternoon = at("2026-11-23T13:00:00Z");
    person.journal.report_soreness(2, afternoon).unwrap();
    let today = person.log(Activity::Cycling, 2, "2026-11-23T15:00:00Z");
    assert!(!today.asks_soreness);
}

#[test]
fn soreness_is_asked_once_a_day_after_a_hard_workout() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    me.journal
        .done(&plan, DoneDetails::default(), at("2026-11-23T19:20:00Z"))
        .unwrap();
    let asked = me.shown("2026-11-24T16:00:00Z", 3);
    assert_eq!(asked.kind, ReminderKind::Soreness);
    let today = me
        .journal
        .report_soreness(3, at("2026-11-24T16:01:00Z"))
        .unwrap();
    assert_eq!(today.soreness.unwrap().value.get(), 3);
    assert_eq!(
        me.journal
            .close_pending(at("2026-11-24T16:01:00Z"))
            .unwrap(),
        [3]
    );
    assert_eq!(me.claim("run-2", "2026-11-24T16:02:00Z"), []);
}
