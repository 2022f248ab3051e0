//! One workout all the way through: logged, reminded of, snoozed, done or skipped.
//!
//! Monday, 17:00 in Berlin (16:00 UTC): hard squats, massaged by oneself. The slot is at 20:00,
//! its window opens at 19:00 and closes at 23:00, quiet hours begin at 22:30.

use crate::common::*;
use journal::*;
use recovery::{Flag, Status};

const OPENS: &str = "2026-11-23T18:00:00Z";
const NEAR: &str = "2026-11-23T18:50:00Z";

#[test]
fn a_logged_workout_has_a_plan_and_its_reminders() {
    let mut me = Person::by_themselves();
    let today = me.hard_squats();
    let open = today.open.as_ref().unwrap();
    assert_eq!(open.state, PlanState::Open);
    assert_eq!(open.plan.status, Status::Recommended);
    assert_eq!(
        open.slot.as_ref().unwrap().start,
        instant("2026-11-23T19:00:00Z")
    );
    let next = today.next_reminder.clone().unwrap();
    assert_eq!(
        (next.kind, next.at),
        (ReminderKind::WindowOpen, instant(OPENS))
    );
    let plan = plan_of(&today);
    assert_eq!(
        me.instant_of(&plan, ReminderKind::Slot),
        Some(instant(NEAR))
    );
    assert_eq!(
        me.journal.next_due(at(MONDAY_17)).unwrap(),
        Some(instant(OPENS))
    );
    assert_eq!(me.journal.today(at(MONDAY_17)).unwrap(), today);
}

#[test]
fn nothing_is_due_before_its_instant_and_one_thing_at_it() {
    let mut me = Person::by_themselves();
    me.hard_squats();
    assert_eq!(me.claim(RUN, "2026-11-23T17:59:59Z"), []);
    let due = me.claim(RUN, OPENS);
    assert_eq!(due.len(), 1);
    assert_eq!(due[0].kind, ReminderKind::WindowOpen);
    assert_eq!(due[0].attempt, 1);
    assert_eq!(due[0].window_end, Some(instant("2026-11-23T22:00:00Z")));
    assert_eq!(me.claim(RUN, OPENS), [], "a second look gives nothing new");
    assert!(me.journal.next_due(at(OPENS)).unwrap().unwrap() > instant(OPENS));
}

#[test]
fn a_snooze_brings_the_reminder_back_and_skip_ends_the_plan() {
    let mut me = Person::by_themselves();
    let plan = plan_of(&me.hard_squats());
    let shown = me.shown(OPENS, 7);
    let today = me
        .journal
        .snooze(&plan, Snooze::QuarterHour, at(OPENS))
        .unwrap();
    let back = instant("2026-11-23T18:15:00Z");
    assert_eq!(today.open.unwrap().snoozed_until, Some(back));
    assert_eq!(today.next_reminder.unwrap().at, back);
    assert_eq!(me.journal.close_pending(at(OPENS)).unwrap(), [7]);
    assert_eq!(me.claim(RUN, "2026-11-23T18:14:59Z"), []);
    let again = me.shown("2026-11-23T18:15:00Z", 8);
    assert_eq!(again.id, shown.id, "the same reminder comes back");
    let today = me
        .journal
        .answer(&again.id, Answer::Skip, at("2026-11-23T18:16:00Z"))
        .unwrap();
    assert_eq!(today.open, None);
    assert_eq!(me.claim(RUN, NEAR), []);
    assert_eq!(
        me.state_of(&plan, ReminderKind::Slot),
        Some(ReminderState::Withdrawn)
    );
    assert_eq!(
        me.causes(&again.id),
        [
            "pending:planned",
            "claimed:due",
            "shown:shown",
            "pending:answered:snooze",
            "shown:closed_on_screen"
                .replace("shown:", "pending:")
                .as_str(),
            "claimed:due",
            "shown:shown",
            "answered:answered:skip"
        ]
    );
}

#[test]
fn done_logs_the_massage_and_closes_the_plan() {
    let mut me = Person::by_themselves();
    let plan = plan_of(&me.hard_squats());
    me.shown(OPENS, 7);
    let today = me
        .journal
        .done(&plan, DoneDetails::default(), at("2026-11-23T19:20:00Z"))
        .unwrap();
    assert_eq!(today.open, None);
    let massage = today.last_massage.unwrap();
    assert_eq!(massage.plan, Some(plan.clone()));
    assert_eq!(massage.start, instant("2026-11-23T19:05:00Z"));
    assert_eq!(massage.minutes, 15);
    assert_eq!(me.journal.plan(&plan).unwrap().0, PlanState::Done);
    assert_eq!(
        me.journal
            .close_pending(at("2026-11-23T19:20:00Z"))
            .unwrap(),
        [7]
    );
    assert_eq!(
        me.journal
            .close_pending(at("2026-11-23T19:20:00Z"))
            .unwrap(),
        [] as [u32; 0]
    );
    let today = me
        .journal
        .delete_massage(&massage.id, at("2026-11-23T19:21:00Z"))
        .unwrap();
    assert_eq!(
        plan_of(&today),
        plan,
        "without the massage the plan is open again"
    );
}

#[test]
fn a_few_minutes_count_when_the_person_says_done() {
    let mut me = Person::by_themselves();
    let plan = plan_of(&me.hard_squats());
    let details = DoneDetails {
        minutes: Some(5),
        ..DoneDetails::default()
    };
    let today = me
        .journal
        .done(&plan, details, at("2026-11-23T19:20:00Z"))
        .unwrap();
    assert_eq!(today.open, None);
}

#[test]
fn a_crash_between_claim_and_shown_raises_the_same_reminder_again() {
    let mut me = Person::by_themselves();
    me.hard_squats();
    let lost = me.claim(RUN, OPENS).remove(0);
    let again = me.claim("run-2", "2026-11-23T18:01:00Z");
    assert_eq!(again.len(), 1);
    assert_eq!(again[0].id, lost.id);
    assert_eq!(again[0].attempt, 2);
    assert_eq!(me.claim("run-2", "2026-11-23T18:01:00Z"), []);
    assert_eq!(me.causes(&lost.id).last().unwrap(), "claimed:agent_died");
}

#[test]
fn a_restarted_agent_shows_again_what_was_not_answered_in_its_place() {
    let mut me = Person::by_themselves();
    me.hard_squats();
    let shown = me.shown(OPENS, 7);
    let again = me.claim("run-2", "2026-11-23T18:30:00Z").remove(0);
    assert_eq!((again.id.clone(), again.server_id), (shown.id, Some(7)));
    me.journal
        .mark_shown(&again.id, 9, at("2026-11-23T18:30:00Z"))
        .unwrap();
    me.journal
        .answer(&again.id, Answer::Dismissed, at("2026-11-23T18:31:00Z"))
        .unwrap();
    assert_eq!(
        me.claim("run-3", "2026-11-23T18:32:00Z"),
        [],
        "what was answered stays away"
    );
}

#[test]
fn the_slots_reminder_takes_the_place_of_the_windows() {
    let mut me = Person::by_themselves();
    let plan = plan_of(&me.hard_squats());
    me.shown(OPENS, 7);
    let near = me.shown(NEAR, 8);
    assert_eq!(near.kind, ReminderKind::Slot);
    assert_eq!(me.journal.close_pending(at(NEAR)).unwrap(), [7]);
    assert_eq!(
        me.claim("run-2", "2026-11-23T18:55:00Z").len(),
        1,
        "only the slot's"
    );
    assert_eq!(
        me.state_of(&plan, ReminderKind::WindowOpen),
        Some(ReminderState::Withdrawn)
    );
}

#[test]
fn an_agent_that_slept_raises_one_reminder_of_two() {
    let mut me = Person::by_themselves();
    me.hard_squats();
    let due = me.claim(RUN, "2026-11-23T18:55:00Z");
    assert_eq!(due.len(), 1);
    assert_eq!(due[0].kind, ReminderKind::Slot);
    assert_eq!(me.claim(RUN, "2026-11-23T18:56:00Z"), []);
}

#[test]
fn what_was_slept_through_is_told_once_in_the_inbox() {
    let mut me = Person::by_themselves();
    let plan = plan_of(&me.hard_squats());
    me.journal.skip(&plan, at(MONDAY_17)).unwrap();
    let plan = plan_of(&me.journal.unskip(&plan, at(MONDAY_17)).unwrap());
    assert_eq!(me.claim(RUN, "2026-11-24T12:00:00Z"), []);
    let today = me.journal.today(at("2026-11-24T12:00:00Z")).unwrap();
    let missed: Vec<_> = today
        .inbox
        .iter()
        .filter(|it| it.kind == NoticeKind::Missed)
        .collect();
    assert_eq!(missed.len(), 1);
    assert_eq!(missed[0].count, 2);
    assert_eq!(missed[0].plan, Some(plan));
    let today = me
        .journal
        .dismiss_notice(&missed[0].id, at("2026-11-24T12:00:00Z"))
        .unwrap();
    assert_eq!(today.inbox, []);
    assert_eq!(me.claim(RUN, "2026-11-24T12:05:00Z"), []);
    assert_eq!(
        me.journal.today(at("2026-11-24T12:05:00Z")).unwrap().inbox,
        []
    );
}

#[test]
fn a_slot_that_went_by_is_planned_anew() {
    let mut me = Person::by_themselves();
    let plan = plan_of(&me.hard_squats());
    let after = "2026-11-23T19:45:00Z";
    let before = me.journal.today(at("2026-11-23T19:44:59Z")).unwrap();
    assert_eq!(
        before.open.unwrap().slot.unwrap().start,
        instant("2026-11-23T19:00:00Z")
    );
    let seen = me.journal.today(at(after)).unwrap();
    me.claim(RUN, after);
    let today = me.journal.today(at(after)).unwrap();
    let open = today.open.as_ref().unwrap();
    assert_eq!(open.id, plan, "the plan keeps its id");
    assert!(open.slot.as_ref().unwrap().start >= instant(after));
    assert_eq!(
        seen.open.unwrap().slot,
        open.slot,
        "today shows it before the agent writes it"
    );
}

#[test]
fn a_red_flag_stops_everything_and_its_end_brings_the_plan_back() {
    let mut me = Person::by_themselves();
    let plan = plan_of(&me.hard_squats());
    me.shown(OPENS, 7);
    let now = at("2026-11-23T18:05:00Z");
    let today = me.journal.report(&[Flag::RfDarkUrine], &[], now).unwrap();
    let open = today.open.unwrap();
    assert_eq!(open.plan.status, Status::SeeProfessional);
    assert_eq!(open.slot, None);
    assert_eq!(today.next_reminder, None);
    assert_eq!(me.journal.close_pending(now).unwrap(), [7]);
    assert_eq!(me.claim(RUN, NEAR), []);
    let today = me.settled(NEAR);
    assert_eq!(plan_of(&today), plan);
    assert_eq!(today.flags, []);
}

#[test]
fn an_easy_day_is_optional_and_silent() {
    let mut me = Person::by_themselves();
    let today = me.log(recovery::Activity::Yoga, 2, MONDAY_17);
    let open = today.open.unwrap();
    assert_eq!(open.plan.status, Status::Optional);
    assert_eq!(me.journal.reminders(&open.id).unwrap(), []);
    assert_eq!(me.claim(RUN, "2026-11-23T20:00:00Z"), []);
}

#[test]
fn soreness_is_asked_once_a_day_after_a_hard_workout() {
    let mut me = Person::by_themselves();
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
    assert_eq!(today.soreness.unwrap().value, 3);
    assert_eq!(
        me.journal
            .close_pending(at("2026-11-24T16:01:00Z"))
            .unwrap(),
        [3]
    );
    assert_eq!(me.claim("run-2", "2026-11-24T16:02:00Z"), []);
}
