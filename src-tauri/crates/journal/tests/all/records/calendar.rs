//! Calendars of other programs: their busy times, and sessions that follow them.

use chrono::TimeDelta;
use journal::*;
use recovery::{Interval, SessionKind};

use crate::person::*;

fn office() -> NewCalendar {
    NewCalendar {
        path: "/home/me/office.ics".into(),
        label: "Office".into(),
        busy_called: None,
        session_words: vec!["Lauf".into()],
        race_words: vec![],
    }
}

fn span(from: &str, to: &str) -> Interval {
    Interval {
        start: instant(from),
        end: instant(to),
    }
}

fn run(start: &str) -> CalendarSession {
    CalendarSession {
        uid: "run@club".into(),
        recurrence: "20261125T180000".into(),
        interval: Interval {
            start: instant(start),
            end: instant(start) + TimeDelta::hours(1),
        },
        kind: SessionKind::Training,
        summary: "Lauf mit Tom".into(),
    }
}

fn reading(content: Option<CalendarContent>, now: Moment) -> CalendarReading {
    let fault = content.is_none().then(|| CalendarFault {
        code: "E_CALENDAR_FILE".into(),
        detail: "gone away".into(),
    });
    CalendarReading {
        state: CalendarState {
            read_at: now.now,
            stamp: FileStamp {
                size: 7,
                modified: Some(now.now),
            },
            sha256: "abc".into(),
            zone: "Europe/Berlin".into(),
            until: now.now + TimeDelta::days(180),
            fault,
            skipped: 2,
        },
        from: now.now - TimeDelta::days(28),
        content,
    }
}

fn sessions(all: &[CalendarSession]) -> CalendarContent {
    CalendarContent {
        busy: vec![],
        sessions: all.to_vec(),
    }
}

/// Someone whose calendar has a run on Wednesday.
fn with_run(now: Moment) -> (Person, CalendarId, SessionEntry) {
    let mut me = Person::new();
    let (id, _) = me.journal.add_calendar(office(), now).unwrap();
    let content = sessions(&[run("2026-11-25T17:00:00Z")]);
    let read = me
        .journal
        .calendar_read(&id, reading(Some(content), now), now)
        .unwrap();
    assert_eq!(
        (read.added, read.moved, read.withdrawn, read.kept),
        (1, 0, 0, 0)
    );
    let planned = me.journal.sessions(now).unwrap().remove(0);
    (me, id, planned)
}

fn read(
    me: &mut Person,
    id: &CalendarId,
    content: impl Into<Option<CalendarContent>>,
    now: Moment,
) -> [u32; 4] {
    let read = me
        .journal
        .calendar_read(id, reading(content.into(), now), now)
        .unwrap();
    [read.added, read.moved, read.withdrawn, read.kept]
}

#[test]
fn busy_times_of_a_calendar_keep_a_slot_clear_and_say_where_they_come_from() {
    let mut me = Person::with_self_massage();
    let now = at("2026-11-23T16:10:00Z");
    let before = me.hard_squats();
    let slot = before.open.unwrap().slot.unwrap();
    let meeting = Interval {
        start: slot.start.to_utc() - TimeDelta::minutes(5),
        end: slot.end.to_utc() + TimeDelta::minutes(5),
    };
    let (id, _) = me.journal.add_calendar(office(), now).unwrap();
    let content = CalendarContent {
        busy: vec![(meeting, "Standup".into())],
        sessions: vec![],
    };
    let after = me
        .journal
        .calendar_read(&id, reading(Some(content), now), now)
        .unwrap();
    let moved = after.today.open.unwrap().slot.unwrap();
    assert!(moved.start >= meeting.end || moved.end <= meeting.start);
    let within = span("2026-11-23T00:00:00Z", "2026-11-30T00:00:00Z");
    let busy = me.journal.busy_of_calendars(within).unwrap();
    assert_eq!(busy.len(), 1);
    assert_eq!(
        (busy[0].interval, busy[0].label.as_str()),
        (meeting, "Standup")
    );
    assert_eq!(busy[0].calendar.as_deref(), Some("Office"));

    let without = me.journal.remove_calendar(&id, now).unwrap();
    assert_eq!(without.open.unwrap().slot.unwrap(), slot);
    assert_eq!(me.journal.busy_of_calendars(within).unwrap(), []);
    me.journal.undo(now).unwrap();
    assert_eq!(me.journal.busy_of_calendars(within).unwrap().len(), 1);
}

#[test]
fn a_calendar_is_listed_with_what_its_last_reading_was_like() {
    let now = at(MONDAY_17);
    let (mut me, id, _) = with_run(now);
    let all = me.journal.calendars(now).unwrap();
    assert_eq!(all.len(), 1);
    assert_eq!(
        (&all[0].id, all[0].label.as_str(), all[0].sessions),
        (&id, "Office", 1)
    );
    assert_eq!(all[0].session_words, ["Lauf"]);
    let state = all[0].reading.clone().unwrap();
    assert_eq!(state, reading(Some(sessions(&[])), now).state);
    // added once more it only has other words
    let other = NewCalendar {
        label: "Work".into(),
        ..office()
    };
    assert_eq!(me.journal.add_calendar(other, now).unwrap().0, id);
    assert_eq!(me.journal.calendars(now).unwrap()[0].label, "Work");
}

#[test]
fn a_session_follows_its_calendar() {
    let now = at(MONDAY_17);
    let (mut me, id, planned) = with_run(now);
    assert_eq!(planned.start, instant("2026-11-25T17:00:00Z"));
    let moved = sessions(&[run("2026-11-26T06:00:00Z")]);
    assert_eq!(read(&mut me, &id, moved.clone(), now), [0, 1, 0, 0]);
    let there = me.journal.sessions(now).unwrap();
    assert_eq!(
        (&there[0].id, there[0].start),
        (&planned.id, instant("2026-11-26T06:00:00Z"))
    );
    assert_eq!(read(&mut me, &id, moved.clone(), now), [0, 0, 0, 0]);
    assert_eq!(read(&mut me, &id, sessions(&[]), now), [0, 0, 1, 0]);
    assert_eq!(me.journal.sessions(now).unwrap(), []);
    // and comes back with it
    assert_eq!(read(&mut me, &id, moved, now), [1, 0, 0, 0]);
    assert_eq!(me.journal.sessions(now).unwrap()[0].id, planned.id);
}

#[test]
fn what_the_user_changed_of_a_session_stays_theirs() {
    let now = at(MONDAY_17);
    let (mut me, id, planned) = with_run(now);
    let hard: NewSession = serde_json::from_str(
        r#"{ "start": "2026-11-25T17:00:00Z", "kind": "training", "rpe_expected": 8 }"#,
    )
    .unwrap();
    me.journal.edit_session(&planned.id, hard, now).unwrap();
    // how hard it will be is nothing that a calendar says, so its time still follows
    assert_eq!(
        read(&mut me, &id, sessions(&[run("2026-11-26T06:00:00Z")]), now),
        [0, 1, 0, 0]
    );
    let there = me.journal.sessions(now).unwrap().remove(0);
    assert_eq!(there.rpe_expected.map(recovery::Rpe::get), Some(8));
    assert_eq!(there.start, instant("2026-11-26T06:00:00Z"));

    let later = race("2026-11-27T09:00:00Z");
    me.journal.edit_session(&planned.id, later, now).unwrap();
    assert_eq!(
        read(&mut me, &id, sessions(&[run("2026-11-28T06:00:00Z")]), now),
        [0, 0, 0, 1]
    );
    assert_eq!(read(&mut me, &id, sessions(&[]), now), [0, 0, 0, 1]);
    me.journal.remove_calendar(&id, now).unwrap();
    let there = me.journal.sessions(now).unwrap().remove(0);
    assert_eq!(there.start, instant("2026-11-27T09:00:00Z"));
}

#[test]
fn what_the_user_removed_stays_removed() {
    let now = at(MONDAY_17);
    let (mut me, id, planned) = with_run(now);
    me.journal.cancel_session(&planned.id, now).unwrap();
    for content in [
        sessions(&[run("2026-11-25T17:00:00Z")]),
        sessions(&[run("2026-11-26T06:00:00Z")]),
        sessions(&[]),
        sessions(&[run("2026-11-26T06:00:00Z")]),
    ] {
        assert_eq!(read(&mut me, &id, content, now), [0, 0, 0, 0]);
        assert_eq!(me.journal.sessions(now).unwrap(), []);
    }
}

#[test]
fn a_file_that_cannot_be_read_changes_nothing() {
    let now = at(MONDAY_17);
    let (mut me, id, planned) = with_run(now);
    assert_eq!(
        read(&mut me, &id, None::<CalendarContent>, now),
        [0, 0, 0, 0]
    );
    assert_eq!(me.journal.sessions(now).unwrap(), [planned]);
    let state = me.journal.calendars(now).unwrap()[0]
        .reading
        .clone()
        .unwrap();
    let fault = state.fault.unwrap();
    assert_eq!(
        (fault.code.as_str(), fault.detail.as_str()),
        ("E_CALENDAR_FILE", "gone away")
    );
}

#[test]
fn what_is_over_is_neither_planned_nor_withdrawn() {
    let now = at(MONDAY_17);
    let (mut me, id, planned) = with_run(now);
    let past = CalendarSession {
        recurrence: "20261118T180000".into(),
        ..run("2026-11-18T17:00:00Z")
    };
    let both = sessions(&[past, run("2026-11-25T17:00:00Z")]);
    assert_eq!(read(&mut me, &id, both, now), [0, 0, 0, 0]);
    let afterwards = at("2026-11-25T19:00:00Z");
    assert_eq!(read(&mut me, &id, sessions(&[]), afterwards), [0, 0, 0, 0]);
    assert_eq!(me.journal.sessions(now).unwrap(), [planned]);
}

#[test]
fn adding_a_calendar_and_removing_it_can_be_taken_back() {
    let now = at(MONDAY_17);
    let mut me = Person::new();
    let before = me.replanned(now);
    let (_, added) = me.journal.add_calendar(office(), now).unwrap();
    assert_eq!(added.undo.unwrap().change, ChangeKind::CalendarAdded);
    assert_eq!(me.journal.undo(now).unwrap(), before);
    assert_eq!(me.journal.calendars(now).unwrap(), []);

    let (mut me, id, planned) = with_run(now);
    let removed = me.journal.remove_calendar(&id, now).unwrap();
    assert_eq!(removed.undo.unwrap().change, ChangeKind::CalendarRemoved);
    assert_eq!(me.journal.sessions(now).unwrap(), []);
    me.journal.undo(now).unwrap();
    assert_eq!(me.journal.sessions(now).unwrap(), [planned]);
    let again = me.journal.remove_calendar(&CalendarId::from("none"), now);
    assert_eq!(again.unwrap_err().code(), "E_NOT_FOUND");
}

#[test]
fn times_that_are_none_are_refused_as_a_whole() {
    let now = at(MONDAY_17);
    let (mut me, id, planned) = with_run(now);
    let content = CalendarContent {
        busy: vec![(
            span("2026-11-24T10:00:00Z", "2026-11-24T09:00:00Z"),
            String::new(),
        )],
        sessions: vec![],
    };
    assert!(
        me.journal
            .calendar_read(&id, reading(Some(content), now), now)
            .is_err()
    );
    assert_eq!(me.journal.sessions(now).unwrap(), [planned]);
}
