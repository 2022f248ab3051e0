//! When reminders come, when they are held, and what becomes of them.

use chrono::TimeDelta;
use journal::*;
use recovery::{Activity, Delivery, QuietHours};

use crate::common::*;

const OPENS: &str = "2026-11-23T18:00:00Z";
const NEAR: &str = "2026-11-23T18:50:00Z";

fn moment(text: &str) -> Moment {
    at(text)
}

#[test]
fn a_snooze_never_outlives_the_window() {
    let mut me = Person::by_themselves();
    let plan = plan_of(&me.hard_squats());
    // the slot went by, its window is open until 23:00 and there is none left in it
    let now = moment("2026-11-23T19:10:00Z");
    me.journal.keep(&plan, as_recommended(), now).unwrap();
    let today = me.journal.snooze(&plan, Snooze::Hour, now).unwrap();
    let until = today.open.unwrap().snoozed_until.unwrap();
    assert!(until < instant("2026-11-23T22:00:00Z"));
    let late = moment("2026-11-23T19:40:00Z");
    let mut open = me.journal.today(late).unwrap().open.unwrap();
    let wish = SlotRequest {
        start: Some(instant("2026-11-23T21:50:00Z")),
        minutes: Some(10),
        delivery: None,
        despite_warnings: true,
    };
    open = me.journal.keep(&open.id, wish, late).unwrap().open.unwrap();
    let end_of_evening = moment("2026-11-23T21:50:00Z");
    let refused = me
        .journal
        .snooze(&open.id, Snooze::QuarterHour, end_of_evening)
        .unwrap_err();
    assert_eq!(refused.code(), "E_SNOOZE_TOO_LONG");
    let refused = me
        .journal
        .snooze(&open.id, Snooze::UntilSlot, end_of_evening)
        .unwrap_err();
    assert_eq!(refused.code(), "E_SNOOZE_TOO_LONG");
}

#[test]
fn a_snooze_until_the_slot_waits_for_its_own_reminder() {
    let mut me = Person::by_themselves();
    let plan = plan_of(&me.hard_squats());
    me.shown(OPENS, 1);
    let today = me
        .journal
        .snooze(&plan, Snooze::UntilSlot, at(OPENS))
        .unwrap();
    assert_eq!(today.open.unwrap().snoozed_until, Some(instant(NEAR)));
    assert_eq!(me.claim(RUN, "2026-11-23T18:49:59Z"), []);
    assert_eq!(me.shown(NEAR, 2).kind, ReminderKind::Slot);
    assert_eq!(me.claim("run-2", NEAR).len(), 1);
}

#[test]
fn an_hours_snooze_swallows_what_would_come_within_it() {
    let mut me = Person::by_themselves();
    let plan = plan_of(&me.hard_squats());
    me.shown(OPENS, 1);
    me.journal.snooze(&plan, Snooze::Hour, at(OPENS)).unwrap();
    assert_eq!(me.claim(RUN, NEAR), []);
    let back = me.shown("2026-11-23T19:00:00Z", 2);
    assert_eq!(back.kind, ReminderKind::Slot);
    assert_eq!(me.claim(RUN, "2026-11-23T19:01:00Z"), []);
}

#[test]
fn a_snooze_before_the_window_opens_holds_its_opening() {
    let mut me = Person::by_themselves();
    let plan = plan_of(&me.hard_squats());
    me.journal
        .snooze(&plan, Snooze::Hour, at("2026-11-23T17:30:00Z"))
        .unwrap();
    assert_eq!(me.claim(RUN, OPENS), []);
    assert_eq!(
        me.shown("2026-11-23T18:30:00Z", 1).at,
        instant("2026-11-23T18:30:00Z")
    );
}

#[test]
fn a_snooze_stays_when_the_plan_moves_within_the_window() {
    let mut me = Person::by_themselves();
    let plan = plan_of(&me.hard_squats());
    me.shown(OPENS, 1);
    me.journal
        .snooze(&plan, Snooze::QuarterHour, at(OPENS))
        .unwrap();
    me.journal
        .report_soreness(2, at("2026-11-23T18:05:00Z"))
        .unwrap();
    assert_eq!(me.claim(RUN, "2026-11-23T18:14:00Z"), []);
    assert_eq!(me.claim(RUN, "2026-11-23T18:15:00Z").len(), 1);
}

#[test]
fn an_optional_plan_reminds_only_if_it_is_asked_to() {
    let mut me = Person::by_themselves();
    let today = me.log(Activity::Running, 3, MONDAY_17);
    let plan = plan_of(&today);
    let today = me
        .journal
        .snooze(&plan, Snooze::Hour, at(MONDAY_17))
        .unwrap();
    assert_eq!(
        today.next_reminder.unwrap().at,
        instant("2026-11-23T17:00:00Z")
    );
    assert_eq!(me.shown("2026-11-23T17:00:00Z", 1).kind, ReminderKind::Slot);
    assert_eq!(me.claim(RUN, "2026-11-23T19:00:00Z"), []);
}

#[test]
fn quiet_hours_hold_a_reminder_to_their_end() {
    let mut me = Person::by_themselves();
    // ended at 04:00 on Tuesday: the window opened at 06:00, in quiet hours until 07:00
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
fn a_late_agent_is_silent_at_night_and_tells_in_the_morning_what_was_missed() {
    let mut me = Person::by_themselves();
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
    assert_eq!(today.inbox.len(), 1);
    assert_eq!(today.inbox[0].kind, NoticeKind::Missed);
}

#[test]
fn a_pause_holds_everything_and_its_end_brings_what_is_still_worth_it() {
    let mut me = Person::by_themselves();
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
    let mut me = Person::by_themselves();
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
    let mut me = Person::by_themselves();
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
fn a_reminder_that_fails_three_times_waits_in_the_inbox() {
    let mut me = Person::by_themselves();
    let plan = plan_of(&me.hard_squats());
    let mut now = at(OPENS);
    for attempt in 1..=3 {
        let due = me.journal.claim_due(RUN, now).unwrap();
        assert_eq!(due.len(), 1, "attempt {attempt}");
        assert_eq!(due[0].attempt, attempt);
        assert_eq!(me.journal.today(now).unwrap().inbox, []);
        me.journal.mark_failed(&due[0].id, "refused", now).unwrap();
        assert_eq!(
            me.journal.claim_due(RUN, now).unwrap(),
            [],
            "not at once again"
        );
        now = later(now, 5);
    }
    assert_eq!(
        me.state_of(&plan, ReminderKind::WindowOpen),
        Some(ReminderState::Parked)
    );
    let inbox = me.journal.today(now).unwrap().inbox;
    assert_eq!((inbox.len(), inbox[0].kind), (1, NoticeKind::NotShown));
    assert_eq!(inbox[0].reminder_kind, Some(ReminderKind::WindowOpen));
    assert_eq!(
        me.shown(NEAR, 1).kind,
        ReminderKind::Slot,
        "the next has its own tries"
    );
}

#[test]
fn without_a_server_it_waits_in_the_inbox_at_once_and_is_shown_when_one_comes() {
    let mut me = Person::by_themselves();
    me.hard_squats();
    let due = me.claim(RUN, OPENS).remove(0);
    me.journal
        .mark_failed(&due.id, "server_absent", at(OPENS))
        .unwrap();
    let inbox = me.journal.today(at(OPENS)).unwrap().inbox;
    assert_eq!((inbox.len(), inbox[0].kind), (1, NoticeKind::NotShown));
    let now = at("2026-11-23T18:00:10Z");
    me.journal.server_came(now).unwrap();
    assert_eq!(me.journal.claim_due(RUN, now).unwrap()[0].id, due.id);
    me.journal.mark_shown(&due.id, 1, now).unwrap();
    assert_eq!(me.journal.today(now).unwrap().inbox, []);
    assert_eq!(
        me.causes(&due.id)[1..],
        [
            "claimed:due",
            "pending:server_absent",
            "pending:server_came",
            "claimed:due",
            "shown:shown"
        ]
    );
}

#[test]
fn what_never_was_shown_is_told_as_missed_when_its_time_is_over() {
    let mut me = Person::by_themselves();
    me.hard_squats();
    let due = me.claim(RUN, NEAR).remove(0);
    me.journal
        .mark_failed(&due.id, "server_absent", at(NEAR))
        .unwrap();
    let now = "2026-11-23T19:15:00Z";
    me.claim(RUN, now);
    let inbox = me.journal.today(at(now)).unwrap().inbox;
    assert_eq!((inbox.len(), inbox[0].kind), (1, NoticeKind::Missed));
}

#[test]
fn an_agent_that_dies_again_and_again_does_not_raise_for_ever() {
    let mut me = Person::by_themselves();
    let plan = plan_of(&me.hard_squats());
    for run in 0..10 {
        assert_eq!(me.claim(&format!("run-{run}"), OPENS).len(), 1);
    }
    assert_eq!(me.claim("run-10", OPENS), []);
    assert_eq!(
        me.state_of(&plan, ReminderKind::WindowOpen),
        Some(ReminderState::Parked)
    );
}

#[test]
fn an_answer_counts_once() {
    let mut me = Person::by_themselves();
    let plan = plan_of(&me.hard_squats());
    let shown = me.shown(OPENS, 1);
    me.journal
        .answer(&shown.id, Answer::Snooze, at(OPENS))
        .unwrap();
    let before = me.causes(&shown.id);
    me.journal
        .answer(&shown.id, Answer::Skip, at(OPENS))
        .unwrap();
    assert_eq!(me.causes(&shown.id), before);
    assert_eq!(me.journal.plan(&plan).unwrap().0, PlanState::Open);
}

#[test]
fn an_answer_to_a_reminder_of_a_closed_plan_changes_nothing() {
    let mut me = Person::by_themselves();
    let plan = plan_of(&me.hard_squats());
    let shown = me.shown(OPENS, 1);
    me.journal
        .done(&plan, DoneDetails::default(), at("2026-11-23T18:30:00Z"))
        .unwrap();
    for answer in [Answer::Start, Answer::Skip, Answer::Snooze, Answer::Opened] {
        me.journal
            .answer(&shown.id, answer, at("2026-11-23T18:31:00Z"))
            .unwrap();
    }
    assert_eq!(me.journal.plan(&plan).unwrap().0, PlanState::Done);
}

#[test]
fn what_appears_on_the_screen_too_late_is_taken_away() {
    let mut me = Person::by_themselves();
    let plan = plan_of(&me.hard_squats());
    let due = me.claim(RUN, OPENS).remove(0);
    me.journal.skip(&plan, at(OPENS)).unwrap();
    me.journal.mark_shown(&due.id, 12, at(OPENS)).unwrap();
    assert_eq!(me.journal.close_pending(at(OPENS)).unwrap(), [12]);
    assert_eq!(me.claim("run-2", OPENS), []);
}

#[test]
fn a_clock_set_back_raises_nothing_twice() {
    let mut me = Person::by_themselves();
    me.hard_squats();
    let shown = me.shown(OPENS, 1);
    for back in [
        "2026-11-23T17:00:00Z",
        "2026-11-20T10:00:00Z",
        "1970-01-02T00:00:00Z",
    ] {
        assert_eq!(me.claim(RUN, back), []);
    }
    assert_eq!(me.claim(RUN, OPENS), []);
    assert_eq!(me.claim(RUN, "2026-11-23T18:10:00Z"), []);
    assert_eq!(
        me.journal
            .reminder_history(&shown.id)
            .unwrap()
            .last()
            .unwrap()
            .step,
        ReminderState::Shown
    );
    assert_eq!(me.shown(NEAR, 2).kind, ReminderKind::Slot);
}

#[test]
fn another_zone_re_plans_around_its_own_night() {
    let mut me = Person::by_themselves();
    me.hard_squats();
    // 17:10 in Berlin is 01:10 the next day in Tokyo
    let tokyo = Moment {
        now: instant("2026-11-23T16:10:00Z"),
        zone: chrono_tz::Asia::Tokyo,
    };
    me.journal.claim_due(RUN, tokyo).unwrap();
    let today = me.journal.today(tokyo).unwrap();
    assert_eq!(today.zone, "Asia/Tokyo");
    let slot = today.open.unwrap().slot.unwrap();
    // Tokyo is quiet until 22:00 UTC
    assert!(
        slot.start >= instant("2026-11-23T22:00:00Z"),
        "{}",
        slot.start
    );
    assert!(today.next_reminder.unwrap().at >= instant("2026-11-23T22:00:00Z"));
}

#[test]
fn a_slot_that_moves_is_told_again_and_its_window_is_not() {
    let mut me = Person::by_themselves();
    let plan = plan_of(&me.hard_squats());
    me.shown(OPENS, 1);
    let first = me.shown(NEAR, 2);
    let call = recovery::Interval {
        start: instant("2026-11-23T19:00:00Z"),
        end: instant("2026-11-23T20:00:00Z"),
    };
    let now = at("2026-11-23T18:55:00Z");
    let today = me.journal.add_busy(call, "call".into(), now).unwrap();
    assert_eq!(today.open.unwrap().slot.unwrap().start, call.end);
    let due = me.claim(RUN, "2026-11-23T19:50:00Z");
    assert_eq!(due.len(), 1);
    assert_eq!(
        (due[0].id.clone(), due[0].kind),
        (first.id, ReminderKind::Slot)
    );
    assert_eq!(due[0].server_id, Some(2), "it takes the place of the first");
    assert_eq!(
        me.state_of(&plan, ReminderKind::WindowOpen),
        Some(ReminderState::Withdrawn),
        "the slot's reminder had taken its place"
    );
}

#[test]
fn one_window_a_day_is_told_and_the_slot_of_the_second_still_is() {
    let mut me = Person::by_themselves();
    me.log(Activity::Running, 7, "2026-11-23T06:30:00Z");
    let first = me.shown("2026-11-23T08:30:00Z", 1);
    assert_eq!(first.kind, ReminderKind::WindowOpen);
    me.hard_squats();
    assert_eq!(me.claim(RUN, OPENS), []);
    assert_eq!(me.shown(NEAR, 2).kind, ReminderKind::Slot);
}

#[test]
fn a_massage_that_is_due_is_told_three_times_three_days_apart() {
    let mut me = Person::by_themselves();
    let today = me.log(Activity::Yoga, 2, "2026-11-23T16:00:00Z");
    let due = today.due.unwrap().due_at_utc.unwrap();
    assert_eq!(due, instant("2026-12-03T16:00:00Z"));
    let mut told = Vec::new();
    let mut now = instant("2026-11-23T16:00:00Z");
    while now < instant("2026-12-07T00:00:00Z") + TimeDelta::days(10) {
        for due in me.journal.claim_due(RUN, on(now)).unwrap() {
            me.journal.mark_shown(&due.id, 1, on(now)).unwrap();
            told.push((due.kind, now));
        }
        now += TimeDelta::minutes(30);
    }
    let ten = |date: &str| {
        (
            ReminderKind::MassageDue,
            instant(&format!("{date}T09:00:00Z")),
        )
    };
    // no workout within two weeks pauses the regular massage, so the third never comes
    assert_eq!(told, [ten("2026-12-04"), ten("2026-12-07")]);
}

#[test]
fn a_massage_that_was_done_ends_the_reminders_that_it_is_due() {
    let mut me = Person::by_themselves();
    me.log(Activity::Yoga, 2, "2026-11-23T16:00:00Z");
    me.claim(RUN, "2026-12-03T16:00:00Z");
    let done = massage("2026-12-03T17:00:00Z", 30, Delivery::SelfMassage);
    me.journal
        .log_massage(done, at("2026-12-03T18:00:00Z"))
        .unwrap();
    assert_eq!(me.claim(RUN, "2026-12-04T09:00:00Z"), []);
}

#[test]
fn before_a_race_a_light_massage_is_told_once() {
    let mut me = Person::by_themselves();
    me.journal
        .plan_session(race("2026-11-28T09:00:00Z"), at("2026-11-20T09:00:00Z"))
        .unwrap();
    // 10:00 three days before
    assert_eq!(
        me.journal.next_due(at("2026-11-20T09:00:00Z")).unwrap(),
        Some(instant("2026-11-25T09:00:00Z"))
    );
    let due = me.shown("2026-11-25T09:00:00Z", 1);
    assert_eq!(due.kind, ReminderKind::PreCompetition);
    assert_eq!(due.expires_at, instant("2026-11-26T23:00:00Z"));
    me.journal
        .answer(&due.id, Answer::Snooze, at("2026-11-25T09:00:00Z"))
        .unwrap();
    assert_eq!(me.shown("2026-11-25T09:15:00Z", 2).id, due.id);
    me.journal
        .answer(&due.id, Answer::Skip, at("2026-11-25T09:15:00Z"))
        .unwrap();
    assert_eq!(me.claim("run-2", "2026-11-26T09:00:00Z"), []);
}

#[test]
fn private_notifications_are_marked_so() {
    let mut me = Person::by_themselves();
    me.hard_squats();
    let mut settings = me.journal.settings().unwrap();
    settings.private_notifications = true;
    me.journal.set_settings(settings, at(MONDAY_17)).unwrap();
    assert!(me.claim(RUN, OPENS)[0].private);
}

#[test]
fn later_quiet_hours_take_a_pending_reminder_along() {
    let mut me = Person::by_themselves();
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

#[test]
fn what_became_of_reminders_is_told_for_a_week() {
    let mut me = Person::by_themselves();
    let plan = plan_of(&me.hard_squats());
    let told = |me: &mut Person, now: &str| {
        let lives = me.journal.recent_reminders(at(now)).unwrap();
        assert!(lives.is_sorted_by(|a, b| a.at >= b.at), "the latest first");
        lives
    };
    let waiting = told(&mut me, MONDAY_17);
    assert!(waiting.iter().all(|it| it.state == ReminderState::Pending));
    assert!(waiting.iter().any(|it| it.plan.as_ref() == Some(&plan)));
    assert_eq!(waiting[0].steps.len(), 1);
    assert_eq!(waiting[0].steps[0].cause, "planned");

    me.journal.skip(&plan, at("2026-11-23T18:00:00Z")).unwrap();
    let of_plan = |it: &ReminderHistory| it.plan.is_some() && it.kind != ReminderKind::Soreness;
    let skipped = told(&mut me, "2026-11-23T18:00:00Z");
    let opening = skipped.iter().find(|it| of_plan(it)).unwrap();
    assert_eq!(opening.state, ReminderState::Withdrawn);
    assert_eq!(opening.steps.last().unwrap().cause, "plan_skipped");

    assert!(told(&mut me, "2026-11-30T18:00:00Z").iter().any(of_plan));
    assert!(!told(&mut me, "2026-11-30T18:00:01Z").iter().any(of_plan));
}

#[test]
fn the_steps_of_reminders_are_bounded() {
    let mut me = Person::by_themselves();
    let plan = plan_of(&me.hard_squats());
    let mut now = at(OPENS);
    for turn in 0..700 {
        let run = format!("run-{turn}");
        for due in me.journal.claim_due(&run, now).unwrap() {
            me.journal.mark_shown(&due.id, turn, now).unwrap();
        }
        me.journal.close_pending(now).unwrap();
        now.now += TimeDelta::milliseconds(10);
    }
    let raw = rusqlite::Connection::open(me.path()).unwrap();
    let count: i64 = raw
        .query_row("SELECT count(*) FROM reminder_step", [], |row| row.get(0))
        .unwrap();
    assert!(count <= 2_000, "{count} steps");
    assert_eq!(
        me.state_of(&plan, ReminderKind::WindowOpen),
        Some(ReminderState::Shown)
    );
}
