//! How often, and when to say so (section 5).

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;
use recovery::{
    Activity, Delivery, DeliveryPreference, DueInput, DueSchedule, DueState, Interval, LEVEL_SPAN,
    Massage, MassageType, PastReminders, Profile, Rpe, TEN, TrainingLevel, Workout,
    counts_as_session, due, due_reminders, hard_in_last_week, next_due_reminder, spacing,
    suggested_level,
};
use rstest::rstest;
use serde_json::json;

fn at(instant: &str) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(instant).unwrap().to_utc()
}

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
fn a_due_date_says_from_when_it_may_be_booked() {
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
fn without_training_within_the_longest_interval_it_pauses() {
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
        spacing(TrainingLevel::Competitive, 3),
        spacing(TrainingLevel::Competitive, 0)
    );
    assert_eq!(
        spacing(TrainingLevel::Regular, 3),
        spacing(TrainingLevel::SeriousAmateur, 0)
    );
}

#[rstest]
#[case(Delivery::Therapist, 30, DeliveryPreference::SelfMassage, true)]
#[case(Delivery::Therapist, 29, DeliveryPreference::Therapist, false)]
#[case(Delivery::SelfMassage, 20, DeliveryPreference::SelfMassage, true)]
#[case(Delivery::SelfMassage, 19, DeliveryPreference::SelfMassage, false)]
#[case(Delivery::SelfMassage, 60, DeliveryPreference::Either, false)]
#[case(Delivery::SelfMassage, 60, DeliveryPreference::Therapist, false)]
fn a_session_counts(
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
        pressure: 2,
        massage_type,
        delivery,
    };
    assert_eq!(counts_as_session(&massage, preference), counts);
}

#[test]
fn the_regular_massage_is_a_therapists_unless_one_is_always_alone() {
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

// --- Reminders ----------------------------------------------------------------------------------

fn profile() -> Profile {
    serde_json::from_value(json!({
        "level": "regular", "delivery": "therapist",
        "quiet": { "start": "22:30", "end": "07:00" },
    }))
    .unwrap()
}

fn reminding<'a>(profile: &'a Profile, due_at: &str) -> DueSchedule<'a> {
    DueSchedule {
        profile,
        zone: Tz::Europe__Berlin,
        due_at: at(due_at),
        time_of_day: TEN,
        competitions: &[],
        delivery: Delivery::Therapist,
        slots: &[],
    }
}

fn instants(instants: &[&str]) -> Vec<DateTime<Utc>> {
    instants.iter().map(|instant| at(instant)).collect()
}

#[test]
fn it_reminds_at_ten_three_times_three_days_apart() {
    let profile = profile();
    let expected = [
        "2026-10-24T10:00:00+02:00",
        "2026-10-27T10:00:00+01:00",
        "2026-10-30T10:00:00+01:00",
    ];
    let after_ten = reminding(&profile, "2026-10-23T10:00:01+02:00");
    assert_eq!(
        due_reminders(&after_ten),
        instants(&expected),
        "the clock goes back in between"
    );
    let at_ten = reminding(&profile, "2026-10-24T10:00:00+02:00");
    assert_eq!(due_reminders(&at_ten), instants(&expected));
}

#[test]
fn it_reminds_at_the_time_that_the_person_chose() {
    let profile = profile();
    let mut evening = reminding(&profile, "2026-11-23T10:00:00+01:00");
    evening.time_of_day = NaiveTime::from_hms_opt(19, 30, 0).unwrap();
    assert_eq!(due_reminders(&evening)[0], at("2026-11-23T19:30:00+01:00"));
}

#[test]
fn it_waits_for_a_morning_that_is_not_quiet() {
    let mut profile = profile();
    // Saturdays to eleven, by the night that starts on Friday; 2026-11-28 is a Saturday
    profile.quiet_by_weekday = serde_json::from_value(json!({
        "5": { "start": "23:30", "end": "11:00" },
    }))
    .unwrap();
    let saturday = reminding(&profile, "2026-11-28T08:00:00+01:00");
    assert_eq!(due_reminders(&saturday)[0], at("2026-11-29T10:00:00+01:00"));
}

#[test]
fn who_sleeps_through_every_ten_o_clock_is_reminded_on_waking() {
    let mut profile = profile();
    profile.quiet = serde_json::from_value(json!({ "start": "08:00", "end": "15:00" })).unwrap();
    let night_shift = reminding(&profile, "2026-11-24T05:00:00+01:00");
    assert_eq!(
        due_reminders(&night_shift)[0],
        at("2026-11-24T15:00:00+01:00")
    );
}

#[test]
fn it_is_silent_around_a_competition() {
    let profile = profile();
    let race = Interval {
        start: at("2026-11-28T10:00:00+01:00"),
        end: at("2026-11-28T12:00:00+01:00"),
    };
    let races = [race];
    let mut before = reminding(&profile, "2026-11-24T09:00:00+01:00");
    before.competitions = &races;
    let expected = [
        "2026-11-24T10:00:00+01:00",
        "2026-11-30T10:00:00+01:00",
        "2026-12-03T10:00:00+01:00",
    ];
    assert_eq!(due_reminders(&before), instants(&expected));
}

#[test]
fn a_slot_nearby_stands_for_the_reminder() {
    let profile = profile();
    let slots = [
        (at("2026-11-26T10:00:00+01:00"), Delivery::Therapist),
        (at("2026-11-27T10:00:00+01:00"), Delivery::SelfMassage),
    ];
    let mut due = reminding(&profile, "2026-11-24T10:00:00+01:00");
    due.slots = &slots;
    let expected = ["2026-11-30T10:00:00+01:00"];
    assert_eq!(
        due_reminders(&due),
        instants(&expected),
        "both within 48 h are left out"
    );
}

// --- The next one -------------------------------------------------------------------------------

/// Due since Tuesday; asked at `now`, when these reminders came.
fn next(now: &str, reminders: &[&str], last_workout: Option<&str>) -> Option<DateTime<Utc>> {
    let profile = profile();
    let due = reminding(&profile, "2026-11-24T10:00:00+01:00");
    let told = PastReminders {
        now: at(now),
        reminders: &instants(reminders),
        last_workout_end: last_workout.map(at),
        taken: &[],
    };
    next_due_reminder(&due, &told)
}

const TUESDAY: &str = "2026-11-24T10:00:00+01:00";
const FRIDAY: &str = "2026-11-27T10:00:00+01:00";
const MONDAY: &str = "2026-11-30T10:00:00+01:00";
const THURSDAY: &str = "2026-12-03T10:00:00+01:00";

#[rstest]
#[case("2026-11-20T08:00:00+01:00", &[], Some(TUESDAY))]
#[case(TUESDAY, &[], Some(TUESDAY))]
#[case("2026-11-24T10:00:01+01:00", &[], Some("2026-11-25T10:00:00+01:00"))]
#[case("2026-11-24T10:00:01+01:00", &[TUESDAY], Some(FRIDAY))]
// one that came late counts from its own day
#[case("2026-11-24T23:31:00+01:00", &["2026-11-24T23:30:00+01:00"], Some(FRIDAY))]
#[case("2026-11-29T08:00:00+01:00", &[FRIDAY, TUESDAY], Some(MONDAY))]
#[case("2026-12-01T08:00:00+01:00", &[TUESDAY, FRIDAY, MONDAY], None)]
fn the_next_reminder_follows_the_last_by_three_days(
    #[case] now: &str,
    #[case] reminders: &[&str],
    #[case] expected: Option<&str>,
) {
    let trained = Some("2026-11-20T18:00:00+01:00");
    assert_eq!(next(now, reminders, trained), expected.map(at));
}

#[rstest]
#[case(TUESDAY, None)]
#[case("2026-11-24T10:00:01+01:00", Some(THURSDAY))]
fn a_workout_begins_the_count_of_three_anew(#[case] trained: &str, #[case] expected: Option<&str>) {
    let came = [TUESDAY, FRIDAY, MONDAY];
    let now = "2026-12-01T08:00:00+01:00";
    assert_eq!(next(now, &came, Some(trained)), expected.map(at));
}

#[test]
fn a_day_with_another_massage_notification_is_left_out() {
    let profile = profile();
    let due = reminding(&profile, TUESDAY);
    let on = |days: &[&str]| {
        let taken: Vec<_> = days.iter().map(|day| day.parse().unwrap()).collect();
        let told = PastReminders {
            now: at("2026-11-23T08:00:00+01:00"),
            reminders: &[],
            last_workout_end: None,
            taken: &taken,
        };
        next_due_reminder(&due, &told)
    };
    assert_eq!(on(&["2026-11-25"]), Some(at(TUESDAY)));
    assert_eq!(
        on(&["2026-11-25", "2026-11-24"]),
        Some(at("2026-11-26T10:00:00+01:00"))
    );
}

#[rstest]
// reminders on Tuesday, Friday and Monday, at ten
#[case("2026-11-22T09:59:00+01:00", Delivery::Therapist, false)]
#[case("2026-11-22T10:00:00+01:00", Delivery::Therapist, true)]
#[case("2026-11-26T18:00:00+01:00", Delivery::Therapist, true)]
#[case("2026-11-26T18:00:00+01:00", Delivery::SelfMassage, false)]
#[case("2026-12-02T10:00:00+01:00", Delivery::Therapist, true)]
#[case("2026-12-02T10:01:00+01:00", Delivery::Therapist, false)]
fn a_slot_near_a_reminder_is_also_the_regular_massage(
    #[case] start: &str,
    #[case] delivery: Delivery,
    #[case] also: bool,
) {
    let profile = profile();
    let start = at(start);
    let slots = [(start, delivery)];
    let mut due = reminding(&profile, TUESDAY);
    assert_eq!(due.also_regular(start, delivery), also);
    due.slots = &slots;
    assert_eq!(due.also_regular(start, delivery), also, "listed or not");
    assert_eq!(due_reminders(&due).len() < 3, also, "a reminder gives way");
}
