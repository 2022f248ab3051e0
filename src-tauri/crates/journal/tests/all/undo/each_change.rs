//! Each kind of change, and what is kept of what was taken back.

use journal::*;
use recovery::{Delivery, Flag, Interval, LocalIssue, LocalIssueKind, MuscleGroup, Signs};

use crate::person::*;

/// What a person sees, apart from the time and from what the next undo would take back.
fn seen(today: &Today) -> Today {
    Today {
        undo: None,
        ..today.clone()
    }
}

/// Makes a change and takes it back.
fn comes_back(
    me: &mut Person,
    now: Moment,
    kind: ChangeKind,
    change: impl FnOnce(&mut Journal) -> Result<Today, JournalError>,
) {
    let before = me.replanned(now);
    let after = change(&mut me.journal).unwrap();
    assert_eq!(after.undo.as_ref().map(|undo| undo.change), Some(kind));
    assert_ne!(seen(&after), seen(&before), "{kind} changes something");
    assert_eq!(me.journal.undo(now).unwrap(), before, "{kind}");
}

#[test]
fn whatever_is_done_with_a_plan_comes_back() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    let now = at("2026-11-23T16:10:00Z");
    comes_back(&mut me, now, ChangeKind::Kept, |it| {
        it.keep(&plan, as_recommended(), now)
    });
    comes_back(&mut me, now, ChangeKind::Skipped, |it| it.skip(&plan, now));
    comes_back(&mut me, now, ChangeKind::Started, |it| {
        it.start(&plan, Warnings::Accepted, now)
    });
    comes_back(&mut me, now, ChangeKind::Done, |it| {
        it.done(&plan, DoneDetails::default(), now)
    });
    me.journal.keep(&plan, as_recommended(), now).unwrap();
    comes_back(&mut me, now, ChangeKind::Skipped, |it| it.skip(&plan, now));
    comes_back(&mut me, now, ChangeKind::LetGo, |it| it.let_go(&plan, now));
    comes_back(&mut me, now, ChangeKind::Started, |it| {
        it.start(&plan, Warnings::Accepted, now)
    });
    me.journal.start(&plan, Warnings::Accepted, now).unwrap();
    let soon = at("2026-11-23T16:14:00Z");
    comes_back(&mut me, soon, ChangeKind::StartCancelled, |it| {
        it.cancel_start(&plan, soon)
    });
    comes_back(&mut me, soon, ChangeKind::Finished, |it| {
        it.done(&plan, DoneDetails::default(), soon)
    });
    let over = at("2026-11-23T16:40:00Z");
    comes_back(&mut me, over, ChangeKind::DidNot, |it| {
        it.did_not(&plan, over)
    });
    comes_back(&mut me, over, ChangeKind::Done, |it| {
        it.done(&plan, DoneDetails::default(), over)
    });
}

#[test]
fn a_no_comes_back_to_the_time_that_was_missed() {
    let request = |start: Option<&str>| SlotRequest {
        start: start.map(instant),
        despite_warnings: true,
        ..as_recommended()
    };
    for kept in [
        None,
        Some("2026-11-23T18:30:00Z"),
        Some("2026-11-24T11:00:00Z"),
    ] {
        for (asked, undone) in [(30, 30), (30, 75), (700, 700), (700, 745)] {
            let mut me = Person::with_self_massage();
            let plan = plan_of(&me.hard_squats());
            let open = me
                .journal
                .keep(&plan, request(kept), at(MONDAY_17))
                .unwrap()
                .open;
            let slot = open.unwrap().slot.unwrap();
            let no = later(on(slot.end.to_utc()), asked);
            let before = me.replanned(no).open.unwrap();
            assert_eq!(before.slot.as_ref(), Some(&slot));
            me.journal.did_not(&plan, no).unwrap();
            let then = later(on(slot.end.to_utc()), undone);
            me.replanned(then);
            let back = me.journal.undo(then).unwrap().open.unwrap();
            assert_eq!(
                (back.slot, back.phase),
                (before.slot, before.phase),
                "{kept:?} {asked} {undone}"
            );
        }
    }
}

#[test]
fn a_booking_comes_back() {
    let mut me = Person::with_therapist();
    let plan = plan_of(&me.hard_squats());
    let now = at("2026-11-23T16:10:00Z");
    me.journal.keep(&plan, as_recommended(), now).unwrap();
    comes_back(&mut me, now, ChangeKind::Booked, |it| it.booked(&plan, now));
    me.journal.booked(&plan, now).unwrap();
    comes_back(&mut me, now, ChangeKind::LetGo, |it| it.let_go(&plan, now));
}

#[test]
fn whatever_is_reported_comes_back() {
    let mut me = Person::with_self_massage();
    let open = me.hard_squats().open.unwrap();
    let now = at("2026-11-23T17:00:00Z");
    let id = open.workout.id;
    comes_back(&mut me, now, ChangeKind::WorkoutLogged, |it| {
        let mut run = workout(recovery::Activity::Running, 9, "2026-11-23T16:55:00Z");
        run.soreness = Some(8);
        it.log_workout(run, now)
    });
    comes_back(&mut me, now, ChangeKind::WorkoutEdited, |it| {
        it.edit_workout(&id, workout(recovery::Activity::Yoga, 2, MONDAY_17), now)
    });
    comes_back(&mut me, now, ChangeKind::WorkoutDeleted, |it| {
        it.delete_workout(&id, now)
    });
    comes_back(&mut me, now, ChangeKind::MassageLogged, |it| {
        it.log_massage(
            massage("2026-11-23T16:20:00Z", 30, Delivery::Therapist),
            now,
        )
    });
    comes_back(&mut me, now, ChangeKind::Soreness, |it| {
        it.report_soreness(8, now)
    });
    me.journal.report(&[Flag::RfFever], &[], now).unwrap();
    comes_back(&mut me, now, ChangeKind::FlagResolved, |it| {
        it.resolve(&[Flag::RfFever], &[], now)
    });
    me.journal.resolve(&[Flag::RfFever], &[], now).unwrap();
    let bruise = LocalIssue {
        kind: LocalIssueKind::Bruise,
        group: MuscleGroup::Quads,
        side: None,
        since: None,
    };
    comes_back(&mut me, now, ChangeKind::IssueReported, |it| {
        it.report(&[], &[bruise], now)
    });
    comes_back(&mut me, now, ChangeKind::SessionPlanned, |it| {
        Ok(it.plan_session(race("2026-11-24T09:00:00Z"), now)?.today)
    });
    me.journal
        .plan_session(race("2026-11-24T09:00:00Z"), now)
        .unwrap();
    let planned = me.journal.sessions(now).unwrap().remove(0).id;
    comes_back(&mut me, now, ChangeKind::SessionEdited, |it| {
        Ok(it
            .edit_session(&planned, race("2026-11-24T15:00:00Z"), now)?
            .today)
    });
    me.journal.undo(now).unwrap();
    comes_back(&mut me, now, ChangeKind::BusyAdded, |it| {
        let evening = Interval {
            start: instant("2026-11-23T18:00:00Z"),
            end: instant("2026-11-23T21:00:00Z"),
        };
        it.add_busy(evening, "concert".to_owned(), now)
    });
    comes_back(&mut me, now, ChangeKind::Travelled, |it| {
        it.travelled(Some(600), now)
    });
    comes_back(&mut me, now, ChangeKind::CheckIn, |it| {
        let signs = Signs {
            poor_sleep: Some(recovery::PoorSleep::default()),
            ..Signs::default()
        };
        it.check_in(signs, now)?;
        it.today(now)
    });
    comes_back(&mut me, now, ChangeKind::Settings, |it| {
        let mut settings = it.settings()?;
        settings.profile.delivery = recovery::DeliveryPreference::Therapist;
        it.set_settings(settings, now)
    });
    comes_back(&mut me, now, ChangeKind::Paused, |it| {
        it.pause(PauseFor::Hour, now)
    });
}

#[test]
fn changes_are_taken_back_one_after_another_until_there_is_none() {
    let mut me = Person::with_self_massage();
    let now = at(MONDAY_17);
    let empty = me.journal.today(now).unwrap();
    let plan = plan_of(&me.hard_squats());
    me.journal.keep(&plan, as_recommended(), now).unwrap();
    // another program takes it back
    let today = me.other().undo(now).unwrap();
    assert_eq!(today.open.unwrap().state, PlanState::Open);
    assert_eq!(seen(&me.journal.undo(now).unwrap()), seen(&empty));
    // the settings of this person were their first ones
    let none = me.journal.undo(now).unwrap_err();
    assert_eq!(none.code(), "E_NOTHING_TO_UNDO");
}

#[test]
fn what_was_changed_more_than_a_day_ago_stays() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    me.journal.skip(&plan, at(MONDAY_17)).unwrap();
    let later = at("2026-11-24T16:00:00Z");
    assert_eq!(me.journal.today(later).unwrap().undo, None);
    let none = me.journal.undo(later).unwrap_err();
    assert_eq!(none.code(), "E_NOTHING_TO_UNDO");
}

#[test]
fn what_was_written_and_taken_back_is_kept() {
    let mut me = Person::with_self_massage();
    let id = me.hard_squats().open.unwrap().workout.id;
    let now = at("2026-11-23T17:00:00Z");
    let mut edited = workout(recovery::Activity::StrengthLower, 8, MONDAY_17);
    edited.note = "five by five".to_owned();
    me.journal.edit_workout(&id, edited, now).unwrap();
    me.journal.undo(now).unwrap();
    me.journal.report_soreness(6, now).unwrap();
    me.journal.undo(now).unwrap();
    let file = rusqlite::Connection::open(me.path()).unwrap();
    let kept = |tab: &str, what: &str| -> String {
        let sql = "SELECT json_extract(image, ?2) FROM taken_back WHERE tab = ?1";
        file.query_row(sql, [tab, what], |row| {
            row.get::<_, rusqlite::types::Value>(0)
        })
        .map(|value| format!("{value:?}"))
        .unwrap()
    };
    assert!(kept("workout", "$.note").contains("five by five"));
    assert!(kept("soreness", "$.value").contains('6'));
}

#[test]
fn a_reminder_that_was_answered_on_screen_stays_answered() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    let shown = me.shown(OPENS, 7);
    let now = at("2026-11-23T18:01:00Z");
    me.journal.answer(&shown.id, Answer::Skip, now).unwrap();
    let open = me.journal.undo(now).unwrap().open.unwrap();
    assert_eq!((open.id, open.state), (plan, PlanState::Open));
    assert_eq!(me.claim(RUN, "2026-11-23T18:02:00Z"), []);
    assert_eq!(me.shown(NEAR, 8).kind, ReminderKind::Slot);
}

#[test]
fn a_reminder_that_was_still_on_screen_stays_there() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    me.shown(OPENS, 7);
    let now = at("2026-11-23T18:01:00Z");
    me.journal.skip(&plan, now).unwrap();
    // before the agent has closed it
    me.journal.undo(now).unwrap();
    assert_eq!(me.journal.close_pending(now).unwrap(), [] as [u32; 0]);
    let state = me.state_of(&plan, ReminderKind::WindowOpen);
    assert_eq!(state, Some(ReminderState::Shown));
}

#[test]
fn a_journey_that_the_clock_noticed_is_no_part_of_a_change() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    let there = Moment {
        zone: chrono_tz::America::St_Johns,
        ..at("2026-11-23T17:00:00Z")
    };
    assert!(me.journal.skip(&plan, there).unwrap().open.is_none());
    let today = me.journal.undo(there).unwrap();
    assert!(today.clot_question, "the journey is still known");
}
