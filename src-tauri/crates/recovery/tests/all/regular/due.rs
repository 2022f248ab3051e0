//! How often, and when it is due (rules 5).

use chrono::{DateTime, TimeDelta, Utc};
use recovery::{
    Activity, Delivery, DeliveryPreference, Due, DueInput, DueState, LEVEL_SPAN, Massage,
    MassageType, Rpe, TrainingLevel, Workout, due, hard_in_last_week, intervals, suggested_level,
};
use rstest::rstest;
use serde_json::json;

use crate::question::at;

fn hours_since_session(level: TrainingLevel, hours: i64, score: u32, hard7: u32) -> DueInput {
    let anchor = at("2026-10-01T18:00:00Z");
    DueInput {
        level,
        last_session_end: Some(anchor),
        now: anchor + TimeDelta::hours(hours),
        hard7,
        first_workout_end: Some(anchor),
        last_workout_end: Some(anchor + TimeDelta::hours(hours)),
        score,
    }
}

#[rstest]
// regular: 7 / 10 / 14 days
#[case(TrainingLevel::Regular, 167, 0, 0, DueState::NotDue)]
#[case(TrainingLevel::Regular, 168, 0, 0, DueState::Bookable)]
#[case(TrainingLevel::Regular, 239, 0, 0, DueState::Bookable)]
#[case(TrainingLevel::Regular, 240, 0, 0, DueState::Due)]
#[case(TrainingLevel::Regular, 335, 0, 0, DueState::Due)]
#[case(TrainingLevel::Regular, 336, 0, 0, DueState::Overdue)]
// one sign: three quarters of the target, but not before the minimum
#[case(TrainingLevel::Regular, 179, 1, 0, DueState::Bookable)]
#[case(TrainingLevel::Regular, 180, 1, 0, DueState::Due)]
#[case(TrainingLevel::SeriousAmateur, 143, 1, 0, DueState::NotDue)]
#[case(TrainingLevel::SeriousAmateur, 144, 1, 0, DueState::Due)]
// two signs: 48 hours, and no booking before
#[case(TrainingLevel::Recreational, 47, 2, 0, DueState::NotDue)]
#[case(TrainingLevel::Recreational, 48, 2, 0, DueState::Due)]
#[case(TrainingLevel::Competitive, 48, 6, 0, DueState::Due)]
// three hard workouts in a week: as a serious amateur
#[case(TrainingLevel::Recreational, 167, 0, 3, DueState::Bookable)]
#[case(TrainingLevel::Recreational, 168, 0, 3, DueState::Due)]
#[case(TrainingLevel::Recreational, 192, 0, 3, DueState::Overdue)]
#[case(TrainingLevel::Recreational, 335, 0, 2, DueState::NotDue)]
fn a_massage_becomes_due(
    #[case] level: TrainingLevel,
    #[case] hours: i64,
    #[case] score: u32,
    #[case] hard7: u32,
    #[case] state: DueState,
) {
    assert_eq!(
        due(&hours_since_session(level, hours, score, hard7)).state,
        state
    );
}

#[test]
fn a_due_date_says_when_booking_opens() {
    let anchor = at("2026-10-01T18:00:00Z");
    let due = due(&hours_since_session(TrainingLevel::Competitive, 1, 0, 0));
    assert_eq!(due.bookable_at, Some(anchor + TimeDelta::hours(56)));
    assert_eq!(due.due_at_utc, Some(anchor + TimeDelta::hours(84)));
    assert_eq!(due.overdue_at, Some(anchor + TimeDelta::hours(168)));
}

#[test]
fn without_a_session_the_first_workout_counts() {
    let mut input = hours_since_session(TrainingLevel::Regular, 240, 0, 0);
    input.last_session_end = None;
    assert_eq!(due(&input).state, DueState::Due);
    input.first_workout_end = None;
    assert_eq!(due(&input).state, DueState::Paused);
}

#[test]
fn it_pauses_without_training_within_the_longest_interval() {
    let mut input = hours_since_session(TrainingLevel::Regular, 1000, 0, 0);
    input.last_workout_end = Some(input.now - TimeDelta::hours(336));
    assert_eq!(due(&input).state, DueState::Overdue);
    input.last_workout_end = Some(input.now - TimeDelta::hours(336) - TimeDelta::seconds(1));
    assert_eq!(due(&input).state, DueState::Paused);
    input.last_workout_end = None;
    assert_eq!(due(&input).state, DueState::Paused);
}

#[test]
fn the_hard_workouts_of_seven_days_count() {
    let now = at("2026-11-23T18:00:00Z");
    let workout = |rpe: i64, end: DateTime<Utc>| Workout {
        id: String::new(),
        activity: Activity::Running,
        end,
        duration_min: 60,
        rpe: Rpe::new(rpe).unwrap(),
        muscles: Vec::new(),
        competition: false,
    };
    let week = TimeDelta::hours(168);
    let logged = [
        workout(7, now),
        workout(10, now - week + TimeDelta::seconds(1)),
        workout(7, now - week),
        workout(8, now - week - TimeDelta::hours(1)),
        workout(6, now),
    ];
    assert_eq!(hard_in_last_week(&logged, now), 2);
}

#[test]
fn hard_weeks_never_lengthen_an_interval() {
    assert_eq!(
        intervals(TrainingLevel::Competitive, 3),
        intervals(TrainingLevel::Competitive, 0)
    );
    assert_eq!(
        intervals(TrainingLevel::Regular, 3),
        intervals(TrainingLevel::SeriousAmateur, 0)
    );
}

#[rstest]
#[case(Delivery::Therapist, 30, DeliveryPreference::SelfMassage, true)]
#[case(Delivery::Therapist, 29, DeliveryPreference::Therapist, false)]
#[case(Delivery::SelfMassage, 20, DeliveryPreference::SelfMassage, true)]
#[case(Delivery::SelfMassage, 19, DeliveryPreference::SelfMassage, false)]
#[case(Delivery::SelfMassage, 60, DeliveryPreference::Either, false)]
#[case(Delivery::SelfMassage, 60, DeliveryPreference::Therapist, false)]
fn a_session_counts_by_its_length_and_delivery(
    #[case] delivery: Delivery,
    #[case] minutes: u32,
    #[case] preference: DeliveryPreference,
    #[case] counts: bool,
) {
    let start = at("2026-10-01T18:00:00Z");
    let massage_type = MassageType::Swedish;
    let massage = Massage {
        start,
        minutes,
        pressure: recovery::Pressure::new(2).unwrap(),
        massage_type,
        delivery,
    };
    assert_eq!(massage.counts_as_session(preference), counts);
}

#[test]
fn the_regular_massage_is_by_a_therapist_unless_self_massage_is_preferred() {
    let by = DeliveryPreference::of_regular;
    assert_eq!(by(DeliveryPreference::Therapist), Delivery::Therapist);
    assert_eq!(by(DeliveryPreference::Either), Delivery::Therapist);
    assert_eq!(by(DeliveryPreference::SelfMassage), Delivery::SelfMassage);
}

#[rstest]
#[case(0, TrainingLevel::Recreational)]
#[case(15, TrainingLevel::Recreational)]
#[case(16, TrainingLevel::Regular)]
#[case(23, TrainingLevel::Regular)]
#[case(24, TrainingLevel::SeriousAmateur)]
#[case(80, TrainingLevel::SeriousAmateur)]
fn the_level_follows_the_sessions_of_four_weeks(
    #[case] sessions: i64,
    #[case] level: TrainingLevel,
) {
    let now = at("2026-11-23T18:00:00Z");
    let recent = (0..sessions).map(|n| now - TimeDelta::hours(n * 8));
    let old = (0..30).map(|n| now - LEVEL_SPAN - TimeDelta::hours(n));
    let ahead = (1..30).map(|n| now + TimeDelta::hours(n));
    assert_eq!(suggested_level(recent.chain(old).chain(ahead), now), level);
}

#[test]
fn a_due_answer_can_be_read_back() {
    let due = Due {
        state: recovery::DueState::Paused,
        due_at_utc: None,
        bookable_at: None,
        overdue_at: None,
    };
    assert_eq!(
        serde_json::to_value(due).unwrap(),
        json!({ "state": "paused", "due_at_utc": null })
    );
}
