//! Quiet hours and pauses hold reminders back.

use journal::*;
use recovery::{Activity, QuietHours};

use crate::person::*;

#[test]
fn quiet_hours_hold_a_reminder_to_their_end() {
    let mut me = Person::with_self_massage();
    // a workout until 04:00 on Tuesday: its window opens at 06:00, in quiet hours that end at 07:00
    let plan = plan_of(&me.log(Activity::StrengthLower, 8, "2026-11-24T03:00:00Z"));
    let all = me.journal.reminders(&plan).unwrap();
    for ReminderHistory { kind, at, .. } in &all {
        assert!(*at >= instant("2026-11-24T06:00:00Z"), "{kind} at {at}");
    }
    let now = "2026-11-24T05:59:59Z";
    assert_eq!(me.claim(RUN, now), []);
    assert!(me.journal.next_due(at(now)).unwrap().unwrap() >= instant("2026-11-24T06:00:00Z"));
}

#[test]
fn a_late_agent_is_silent_at_night_and_reports_in_the_morning_what_was_missed() {
    let mut me = Person::with_self_massage();
    me.hard_squats();
    assert_eq!(me.claim(RUN, "2026-11-23T21:40:00Z"), []);
    let next = me
        .journal
        .next_due(at("2026-11-23T21:40:00Z"))
        .unwrap()
        .unwrap();
    assert!(next > instant("2026-11-23T21:40:00Z"));
    me.claim(RUN, "2026-11-24T06:00:00Z");
    let today = me.journal.today(at("2026-11-24T06:00:00Z")).unwrap();
    assert!(!today.inbox.is_empty());
    let missed = |it: &Notice| it.kind == NoticeKind::Missed && it.count == 1;
    assert!(today.inbox.iter().all(missed), "{:?}", today.inbox);
}

#[test]
fn a_pause_holds_everything_and_its_end_brings_what_can_still_help() {
    let mut me = Person::with_self_massage();
    me.hard_squats();
    let now = at("2026-11-23T17:30:00Z");
    let today = me.journal.pause(PauseFor::Hour, now).unwrap();
    assert_eq!(
        today.pause.unwrap().until,
        Some(instant("2026-11-23T18:30:00Z"))
    );
    assert_eq!(
        today.next_reminder.unwrap().at,
        instant("2026-11-23T18:30:00Z")
    );
    assert_eq!(me.claim(RUN, OPENS), []);
    assert_eq!(
        me.journal.next_due(at(OPENS)).unwrap(),
        Some(instant("2026-11-23T18:30:00Z"))
    );
    let due = me.shown("2026-11-23T18:30:00Z", 1);
    assert_eq!(due.kind, ReminderKind::WindowOpen);
}

#[test]
fn a_pause_until_resumed_lasts_until_then() {
    let mut me = Person::with_self_massage();
    me.hard_squats();
    let today = me
        .journal
        .pause(PauseFor::UntilResumed, at(MONDAY_17))
        .unwrap();
    assert_eq!(today.pause, Some(Pause { until: None }));
    assert_eq!(today.next_reminder, None);
    assert_eq!(me.claim(RUN, OPENS), []);
    let today = me.journal.resume(at("2026-11-23T18:30:00Z")).unwrap();
    assert_eq!(today.pause, None);
    assert_eq!(me.claim(RUN, "2026-11-23T18:30:00Z").len(), 1);
}

#[test]
fn a_pause_until_tomorrow_ends_when_the_night_does() {
    let mut me = Person::with_self_massage();
    let until = |today: Today| today.pause.unwrap().until.unwrap();
    let today = me
        .journal
        .pause(PauseFor::UntilTomorrow, at(OPENS))
        .unwrap();
    assert_eq!(until(today), instant("2026-11-24T06:00:00Z"));
    let mut settings = me.journal.settings().unwrap();
    settings.profile.quiet = None;
    me.journal.set_settings(settings, at(OPENS)).unwrap();
    let today = me
        .journal
        .pause(PauseFor::UntilTomorrow, at(OPENS))
        .unwrap();
    assert_eq!(until(today), instant("2026-11-24T07:00:00Z"));
}

#[test]
fn later_quiet_hours_move_a_pending_reminder() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    let mut settings = me.journal.settings().unwrap();
    let clock = |hour, minute| chrono::NaiveTime::from_hms_opt(hour, minute, 0).unwrap();
    settings.profile.quiet = Some(QuietHours {
        start: clock(18, 0),
        end: clock(19, 30),
    });
    me.journal.set_settings(settings, at(MONDAY_17)).unwrap();
    for ReminderHistory {
        kind, at, state, ..
    } in me.journal.reminders(&plan).unwrap()
    {
        if state == ReminderState::Pending && kind != ReminderKind::Soreness {
            assert!(at >= instant("2026-11-23T18:30:00Z"), "{kind} at {at}");
        }
    }
}
