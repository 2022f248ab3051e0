//! What will follow from the planned sessions, and what moves when they change.

use journal::*;
use recovery::{Activity, DayMark, SessionKind};

use crate::person::*;
use crate::records::series::runs;

pub(super) fn week_of(me: &mut Person, now: Moment, days: u32) -> Week {
    let first = now.now.with_timezone(&now.zone).date_naive();
    me.journal.week(first, days, now).unwrap()
}

pub(super) fn slots(week: &Week) -> Vec<WeekSlot> {
    week.days.iter().flat_map(|day| day.slots.clone()).collect()
}

#[test]
fn nothing_follows_from_nothing() {
    let mut me = Person::with_self_massage();
    let week = week_of(&mut me, at(MONDAY_17), 14);
    assert_eq!(slots(&week), []);
    assert_eq!(week.washes, []);
    assert!(week.days.iter().all(|day| day.marks == [DayMark::RestDay]));
}

#[test]
fn a_days_clock_may_change_and_each_thing_is_on_its_day() {
    let mut me = Person::with_self_massage();
    let now = at("2026-10-24T16:00:00Z");
    me.log(Activity::StrengthLower, 8, "2026-10-24T16:00:00Z");
    me.journal
        .plan_series(runs("2026-10-26", &[1], "18:00:00"), now)
        .unwrap();
    me.journal
        .plan_session(race("2026-10-31T09:00:00Z"), now)
        .unwrap();
    let week = week_of(&mut me, now, 8);
    let hours: Vec<_> = week
        .days
        .iter()
        .map(|day| (day.span.end - day.span.start).num_hours())
        .collect();
    assert_eq!(hours, [24, 25, 24, 24, 24, 24, 24, 24]);
    assert_eq!(week.days[0].workouts.len(), 1);
    assert_eq!(week.days[0].slots[0].standing, Standing::Recommended);
    assert!(week.days[2].sessions[0].occurrence.is_some());
    let after = week.days[2].slots[0].after.as_ref().unwrap();
    assert_eq!(
        (after.rpe.get(), after.rated_by),
        (7, recovery::RatedBy::Unknown)
    );
    let marks = |day: usize| week.days[day].marks.clone();
    assert_eq!(marks(0), []);
    assert_eq!(marks(2), []);
    assert_eq!(marks(4), [DayMark::RestDay, DayMark::LightOnly]);
    assert_eq!(marks(5), [DayMark::RestDay, DayMark::LightOnly]);
    assert_eq!(marks(6), [DayMark::RestDay, DayMark::DayBeforeCompetition]);
    assert_eq!(marks(7), [], "the race itself");
    assert!(week.quiet.len() >= 7);
    // they follow each other without an overlap
    for two in week.washes.windows(2) {
        assert!(two[0].span.end <= two[1].span.start, "{two:?}");
    }
}

#[test]
fn a_week_long_ago_shows_what_was_done_and_nothing_to_come() {
    let mut me = Person::with_self_massage();
    me.hard_squats();
    let now = at("2027-02-01T10:00:00Z");
    me.journal
        .plan_session(training("2027-02-02T17:00:00Z"), now)
        .unwrap();
    let week = me
        .journal
        .week("2026-11-23".parse().unwrap(), 7, now)
        .unwrap();
    assert_eq!(week.days[0].workouts.len(), 1);
    assert_eq!(slots(&week), []);
    assert_eq!(week.days[0].marks, []);
}

#[test]
fn a_kept_time_takes_the_place_of_what_would_follow() {
    let mut me = Person::with_therapist();
    let plan = plan_of(&me.hard_squats());
    let now = at("2026-11-23T16:10:00Z");
    let tomorrow = SlotRequest {
        start: Some(instant("2026-11-24T17:00:00Z")),
        despite_warnings: true,
        ..as_recommended()
    };
    me.journal.answer_safety_questions(&[], &[], now).unwrap();
    me.journal.keep(&plan, tomorrow, now).unwrap();
    let run = NewSession {
        activity: Some(Activity::Running),
        ..training("2026-11-24T07:00:00Z")
    };
    me.journal.plan_session(run, now).unwrap();
    let standings: Vec<_> = slots(&week_of(&mut me, now, 7))
        .iter()
        .map(|it| it.standing)
        .collect();
    assert_eq!(standings, [Standing::Kept]);
}

#[test]
fn a_session_is_taken_to_be_as_hard_as_usual() {
    let mut me = Person::with_self_massage();
    for (rpe, end) in [
        (4, "2026-11-10T16:00:00Z"),
        (9, "2026-11-12T16:00:00Z"),
        (8, "2026-11-14T16:00:00Z"),
    ] {
        me.log(Activity::Running, rpe, end);
    }
    let now = at(MONDAY_17);
    me.journal
        .plan_series(runs("2026-11-24", &[2], "18:00:00"), now)
        .unwrap();
    let after = slots(&week_of(&mut me, now, 7)).remove(0).after.unwrap();
    assert_eq!(
        (after.rpe.get(), after.rated_by),
        (8, recovery::RatedBy::Usual)
    );
}

#[test]
fn a_race_moves_the_massage_of_the_plan_and_says_so() {
    let mut me = Person::with_self_massage();
    let before = me.hard_squats().open.unwrap().slot.unwrap();
    let now = at("2026-11-23T16:05:00Z");
    let done = me
        .journal
        .plan_session(race("2026-11-24T16:00:00Z"), now)
        .unwrap();
    let moved = &done.moved[0];
    assert_eq!(moved.before.as_ref(), Some(&before));
    assert_eq!(moved.after, done.today.open.clone().unwrap().slot);
    assert_ne!(moved.after, moved.before);
    assert_eq!(moved.how, SessionChange::Planned);
    let cause = moved.cause.clone().unwrap();
    assert_eq!(cause.kind, SessionKind::Competition);
    let back = me.journal.cancel_session(&cause.id, now).unwrap();
    assert_eq!(back.moved[0].after.as_ref(), Some(&before));
    assert_eq!(back.moved[0].how, SessionChange::Removed);
    let far = me
        .journal
        .plan_session(training("2026-12-20T16:00:00Z"), now)
        .unwrap();
    assert_eq!(far.moved, []);
}

#[test]
fn a_race_moves_what_was_to_follow_from_a_session() {
    let mut me = Person::with_self_massage();
    let now = at(MONDAY_17);
    me.journal
        .plan_series(runs("2026-11-28", &[6], "16:00:00"), now)
        .unwrap();
    let done = me
        .journal
        .plan_session(race("2026-11-29T16:00:00Z"), now)
        .unwrap();
    let moved = &done.moved[0];
    assert!(moved.provisional && moved.before.is_some(), "{moved:?}");
    assert_ne!(moved.before, moved.after);
}
