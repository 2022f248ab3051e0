//! Which massages a change of what is planned moves, as somebody sees it who is to be there.

use chrono::{DateTime, Utc};
use journal::*;
use recovery::{Activity, Delivery, Rpe, SessionKind, Slot};

use crate::person::*;
use crate::records::series::runs;

fn run(start: &str) -> NewSession {
    NewSession {
        activity: Some(Activity::Running),
        rpe_expected: Rpe::new(8),
        ..training(start)
    }
}

fn start(slot: Option<&Slot>) -> Option<DateTime<Utc>> {
    slot.map(|it| it.start.to_utc())
}

/// The massages to come.
fn massages(me: &mut Person, now: Moment) -> Vec<Slot> {
    let today = now.now.with_timezone(&now.zone).date_naive();
    let week = me.journal.week(today, 14, now).unwrap();
    let slots = week.days.into_iter().flat_map(|day| day.slots);
    slots.map(|it| it.slot).collect()
}

#[test]
fn a_training_that_is_moved_takes_its_massage_along() {
    let mut me = Person::with_self_massage();
    let now = at(MONDAY_17);
    let wednesday = run("2026-11-25T17:00:00Z");
    me.journal.plan_session(wednesday, now).unwrap();
    let id = me.journal.sessions(now).unwrap().remove(0).id;
    let before = massages(&mut me, now);
    let thursday = run("2026-11-26T18:30:00Z");
    let done = me.journal.edit_session(&id, thursday, now).unwrap();
    let [moved] = &done.moved[..] else {
        panic!("one massage moves: {:?}", done.moved)
    };
    assert_eq!(moved.before.as_ref(), before.first());
    assert_eq!(moved.after.as_ref(), massages(&mut me, now).first());
    assert!(moved.provisional && start(moved.before.as_ref()) < start(moved.after.as_ref()));
    let cause = moved.cause.as_ref().unwrap();
    assert_eq!(
        (cause.start, moved.how),
        (instant("2026-11-26T18:30:00Z"), SessionChange::Planned)
    );
    // what is planned or removed for itself is no news
    let gone = me.journal.cancel_session(&id, now).unwrap();
    assert_eq!(gone.moved, []);
}

#[test]
fn one_of_a_series_and_all_later_ones_take_theirs_along() {
    let mut me = Person::with_self_massage();
    let now = at(MONDAY_17);
    let wednesdays = runs("2026-11-25", &[3], "18:00:00");
    me.journal.plan_series(wednesdays.clone(), now).unwrap();
    let series = me.journal.series(now).unwrap().remove(0).id;
    let first = me.journal.sessions(now).unwrap().remove(0).id;
    let next_day = NewSession {
        duration_min: Some(45),
        rpe_expected: None,
        ..run("2026-11-26T18:30:00Z")
    };
    let done = me.journal.edit_session(&first, next_day, now).unwrap();
    assert_eq!(done.moved.len(), 1, "{:?}", done.moved);
    let earlier = NewSeries {
        time: "07:00:00".parse().unwrap(),
        ..wednesdays
    };
    let from = Some("2026-12-02".parse().unwrap());
    let done = me.journal.edit_series(&series, from, earlier, now).unwrap();
    let [moved] = &done.moved[..] else {
        panic!("one massage moves: {:?}", done.moved)
    };
    assert_eq!(
        moved.cause.as_ref().unwrap().start,
        instant("2026-12-02T06:00:00Z"),
        "each for the session that it follows from"
    );
}

#[test]
fn an_appointment_that_a_race_moves_is_named_as_itself() {
    let mut me = Person::with_therapist();
    let mut settings = me.journal.settings().unwrap();
    settings.profile.delivery = recovery::DeliveryPreference::Either;
    me.journal.set_settings(settings, at(MONDAY_17)).unwrap();
    let now = at(MONDAY_17);
    let squats = NewSeries {
        activity: Some(Activity::StrengthLower),
        rpe_expected: Rpe::new(8),
        ..runs("2026-11-23", &[1, 3, 5], "18:00:00")
    };
    me.journal.plan_series(squats, now).unwrap();
    let before = massages(&mut me, now);
    let race = NewSession {
        activity: Some(Activity::Running),
        ..race("2026-12-01T09:00:00Z")
    };
    let done = me.journal.plan_session(race, now).unwrap();
    let after = massages(&mut me, now);
    let by = |slots: &[Slot]| -> Vec<_> {
        let therapist = slots.iter().filter(|it| it.delivery == Delivery::Therapist);
        therapist.map(|it| it.start).collect()
    };
    let appointment =
        |it: &Option<Slot>| it.clone().filter(|it| it.delivery == Delivery::Therapist);
    let moved = done
        .moved
        .iter()
        .find(|it| appointment(&it.before).is_some());
    let moved = moved.expect("the race moves an appointment");
    let [was, is] = [&moved.before, &moved.after].map(|it| appointment(it).map(|it| it.start));
    assert!(was.is_some_and(|was| by(&before).contains(&was) && !by(&after).contains(&was)));
    assert!(is.is_some_and(|is| by(&after).contains(&is) && !by(&before).contains(&is)));
    assert_eq!(moved.cause.as_ref().unwrap().kind, SessionKind::Competition);
    // nothing is named that is as it was
    let same = |it: &MassageMoved| it.before.as_ref().is_some_and(|slot| after.contains(slot));
    assert!(!done.moved.iter().any(same), "{:?}", done.moved);
}
