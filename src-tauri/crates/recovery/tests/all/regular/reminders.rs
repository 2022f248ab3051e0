//! When a massage that is due is reminded of (rules 5).

use chrono::{DateTime, NaiveTime, Utc};
use chrono_tz::Tz;
use recovery::{
    DEFAULT_TIME_OF_DAY, Delivery, DueSchedule, Interval, PastReminders, Profile, due_reminders,
    next_due_reminder,
};
use rstest::rstest;
use serde_json::json;

use crate::question::at;

fn profile() -> Profile {
    serde_json::from_value(json!({
        "level": "regular", "delivery": "therapist",
        "quiet": { "start": "22:30", "end": "07:00" },
    }))
    .unwrap()
}

fn due_at<'a>(profile: &'a Profile, due_at: &str) -> DueSchedule<'a> {
    DueSchedule {
        profile,
        zone: Tz::Europe__Berlin,
        due_at: at(due_at),
        time_of_day: DEFAULT_TIME_OF_DAY,
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
    let after_ten = due_at(&profile, "2026-10-23T10:00:01+02:00");
    assert_eq!(
        due_reminders(&after_ten),
        instants(&expected),
        "the clocks go back in between"
    );
    let at_ten = due_at(&profile, "2026-10-24T10:00:00+02:00");
    assert_eq!(due_reminders(&at_ten), instants(&expected));
}

#[test]
fn it_reminds_at_the_time_that_the_person_chose() {
    let profile = profile();
    let mut evening = due_at(&profile, "2026-11-23T10:00:00+01:00");
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
    let saturday = due_at(&profile, "2026-11-28T08:00:00+01:00");
    assert_eq!(due_reminders(&saturday)[0], at("2026-11-29T10:00:00+01:00"));
}

#[test]
fn someone_on_night_shifts_is_reminded_on_waking() {
    let mut profile = profile();
    profile.quiet = serde_json::from_value(json!({ "start": "08:00", "end": "15:00" })).unwrap();
    let night_shift = due_at(&profile, "2026-11-24T05:00:00+01:00");
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
    let mut before = due_at(&profile, "2026-11-24T09:00:00+01:00");
    before.competitions = &races;
    let expected = [
        "2026-11-24T10:00:00+01:00",
        "2026-11-30T10:00:00+01:00",
        "2026-12-03T10:00:00+01:00",
    ];
    assert_eq!(due_reminders(&before), instants(&expected));
}

#[test]
fn a_slot_nearby_replaces_the_reminder() {
    let profile = profile();
    let slots = [
        (at("2026-11-26T10:00:00+01:00"), Delivery::Therapist),
        (at("2026-11-27T10:00:00+01:00"), Delivery::SelfMassage),
    ];
    let mut due = due_at(&profile, "2026-11-24T10:00:00+01:00");
    due.slots = &slots;
    let expected = ["2026-11-30T10:00:00+01:00"];
    assert_eq!(
        due_reminders(&due),
        instants(&expected),
        "both within 48 h are omitted"
    );
}

/// The next reminder of a massage due since Tuesday, at `now` and after these reminders.
fn next(now: &str, reminders: &[&str], last_workout: Option<&str>) -> Option<DateTime<Utc>> {
    let profile = profile();
    let due = due_at(&profile, "2026-11-24T10:00:00+01:00");
    let past = PastReminders {
        now: at(now),
        reminders: &instants(reminders),
        last_workout_end: last_workout.map(at),
        taken: &[],
    };
    next_due_reminder(&due, &past)
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
// a late one counts from its own day
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
fn a_workout_restarts_the_count_of_three(#[case] trained: &str, #[case] expected: Option<&str>) {
    let came = [TUESDAY, FRIDAY, MONDAY];
    let now = "2026-12-01T08:00:00+01:00";
    assert_eq!(next(now, &came, Some(trained)), expected.map(at));
}

#[test]
fn a_day_with_another_massage_notification_is_skipped() {
    let profile = profile();
    let due = due_at(&profile, TUESDAY);
    let on = |days: &[&str]| {
        let taken: Vec<_> = days.iter().map(|day| day.parse().unwrap()).collect();
        let past = PastReminders {
            now: at("2026-11-23T08:00:00+01:00"),
            reminders: &[],
            last_workout_end: None,
            taken: &taken,
        };
        next_due_reminder(&due, &past)
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
    let mut due = due_at(&profile, TUESDAY);
    assert_eq!(due.also_regular(start, delivery), also);
    due.slots = &slots;
    assert_eq!(due.also_regular(start, delivery), also, "listed or not");
    assert_eq!(
        due_reminders(&due).len() < 3,
        also,
        "it replaces a reminder"
    );
}
