//! The life of a plan in the journal: bookings, starts, and what becomes of them.

use journal::*;
use recovery::{Activity, Delivery};

use crate::person::*;

/// The therapist's slot of that evening, kept at 17:00: 20:00 to 21:00, to be booked by 19:00.
fn kept_therapist() -> (Person, PlanId) {
    let mut me = Person::with_therapist();
    let plan = plan_of(&me.hard_squats());
    me.journal
        .keep(&plan, as_recommended(), at(MONDAY_17))
        .unwrap();
    (me, plan)
}

fn phase(me: &mut Person, now: &str) -> Phase {
    let today = me.journal.today(at(now)).unwrap();
    let phase = today.open.expect("a plan is open").phase;
    assert_eq!(
        today.headline,
        Headline::Plan {
            phase: phase.clone()
        }
    );
    phase
}

#[test]
fn a_therapist_who_should_have_been_booked_is_asked_about_once() {
    let (mut me, plan) = kept_therapist();
    let kept = Phase::Kept {
        booked: Some(false),
        book_by: Some(instant("2026-11-23T18:00:00Z")),
        remind_at: Some(instant("2026-11-23T18:30:00Z")),
    };
    assert_eq!(phase(&mut me, "2026-11-23T17:59:59Z"), kept);
    let asked = me.shown("2026-11-23T18:00:00Z", 1);
    assert_eq!(asked.kind, ReminderKind::DidYouBookIt);
    assert!(!asked.can_start, "a therapist's massage is not started");
    assert_eq!(me.claim(RUN, "2026-11-23T18:01:00Z"), []);
    assert_eq!(phase(&mut me, "2026-11-23T18:45:00Z"), Phase::AskBooked);
    let now = at("2026-11-23T18:20:00Z");
    me.journal.answer(&asked.id, Answer::Yes, now).unwrap();
    assert_eq!(
        phase(&mut me, "2026-11-23T18:20:00Z"),
        Phase::Kept {
            booked: Some(true),
            book_by: None,
            remind_at: Some(instant("2026-11-23T18:30:00Z")),
        }
    );
    let again = me.journal.booked(&plan, now).unwrap();
    assert_eq!(again.open.unwrap().state, PlanState::Kept);
}

#[test]
fn a_booking_that_was_not_made_gives_the_time_up() {
    let (mut me, plan) = kept_therapist();
    let asked = me.shown("2026-11-23T18:00:00Z", 1);
    let now = at("2026-11-23T18:20:00Z");
    let open = me.journal.answer(&asked.id, Answer::No, now).unwrap().open;
    assert_eq!(
        open.map(|open| (open.id, open.state)),
        Some((plan, PlanState::Open))
    );
}

#[test]
fn only_self_massage_is_started() {
    let (mut me, plan) = kept_therapist();
    let now = at("2026-11-23T18:50:00Z");
    let refused = me
        .journal
        .start(&plan, Warnings::Accepted, now)
        .unwrap_err();
    assert_eq!(refused.code(), "E_NOT_SELF");
}

#[test]
fn an_early_start_can_be_cancelled_and_the_kept_time_is_back() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    let kept = me
        .journal
        .keep(&plan, as_recommended(), at(MONDAY_17))
        .unwrap();
    let now = at("2026-11-23T16:30:00Z");
    let running = me.journal.start(&plan, Warnings::Accepted, now).unwrap();
    assert_eq!(
        running.next_reminder.map(|it| it.kind),
        Some(ReminderKind::DidYouDoIt)
    );
    assert_eq!(
        phase(&mut me, "2026-11-23T16:31:00Z"),
        Phase::Running {
            since: now.now,
            until: instant("2026-11-23T16:45:00Z"),
        }
    );
    let back = me.journal.cancel_start(&plan, later(now, 1)).unwrap();
    assert_eq!(back.open.unwrap().slot, kept.open.unwrap().slot);
    assert_eq!(back.next_reminder.unwrap().at, instant(NEAR));
}

#[test]
fn a_massage_that_was_finished_early_is_logged_as_long_as_it_took() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    let now = at("2026-11-23T18:05:00Z");
    me.journal.start(&plan, Warnings::Accepted, now).unwrap();
    let today = me
        .journal
        .done(&plan, DoneDetails::default(), later(now, 9))
        .unwrap();
    let massage = today.last_massage.unwrap();
    assert_eq!((massage.start, massage.minutes), (now.now, 9));
    assert_eq!(today.headline, Headline::Done { massage });
    let tomorrow = me.journal.today(at("2026-11-24T08:00:00Z")).unwrap();
    assert_eq!(tomorrow.headline, Headline::NothingDue);
}

#[test]
fn yes_logs_the_massage_at_its_time_and_shorter_if_so() {
    for (minutes, said) in [(15, None), (5, Some(5))] {
        let mut me = Person::with_self_massage();
        let plan = plan_of(&me.hard_squats());
        me.journal
            .keep(&plan, as_recommended(), at(MONDAY_17))
            .unwrap();
        let details = DoneDetails {
            minutes: said,
            ..DoneDetails::default()
        };
        let late = at("2026-11-24T08:00:00Z");
        let massage = me
            .journal
            .done(&plan, details, late)
            .unwrap()
            .last_massage
            .unwrap();
        assert_eq!(massage.start, instant("2026-11-23T19:00:00Z"));
        assert_eq!(massage.minutes, minutes);
    }
}

#[test]
fn a_booking_moves_to_the_plan_of_a_newer_workout_and_back() {
    let (mut me, plan) = kept_therapist();
    me.journal.booked(&plan, at(MONDAY_17)).unwrap();
    let today = me.log(Activity::Running, 8, "2026-11-23T17:30:00Z");
    let open = today.open.unwrap();
    assert_ne!(open.id, plan);
    assert_eq!(open.state, PlanState::Kept);
    let slot = open.slot.unwrap();
    assert_eq!(slot.start, instant("2026-11-23T19:00:00Z"));
    assert_eq!(slot.delivery, Delivery::Therapist);
    assert!(matches!(
        open.phase,
        Phase::Kept {
            booked: Some(true),
            ..
        }
    ));
    let run = open.workout.id;
    let now = at("2026-11-23T17:31:00Z");
    let today = me.journal.delete_workout(&run, now).unwrap();
    let open = today.open.unwrap();
    assert_eq!((open.id, open.state), (plan, PlanState::Kept));
}

#[test]
fn what_a_newer_plan_cannot_take_over_is_asked_about_above_it() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    me.journal
        .keep(&plan, as_recommended(), at(MONDAY_17))
        .unwrap();
    let over = "2026-11-23T19:30:00Z";
    let today = me.log(Activity::Running, 8, over);
    assert_ne!(plan_of(&today), plan);
    let asked = TopSlot::DidYouDoIt {
        plan: plan.clone(),
        start: instant("2026-11-23T19:00:00Z"),
        minutes: 15,
    };
    assert_eq!(today.top, Some(asked.clone()));
    assert_eq!(me.shown(over, 1).kind, ReminderKind::DidYouDoIt);
    let much_later = at("2026-11-26T19:00:00Z");
    assert_eq!(me.journal.today(much_later).unwrap().top, Some(asked));
    let lapsed = at("2026-11-26T19:15:00Z");
    assert!(!matches!(
        me.journal.today(lapsed).unwrap().top,
        Some(TopSlot::DidYouDoIt { .. })
    ));
    let today = me
        .journal
        .done(&plan, DoneDetails::default(), at(over))
        .unwrap();
    assert_eq!(today.last_massage.unwrap().plan, Some(plan));
    assert!(!matches!(today.top, Some(TopSlot::DidYouDoIt { .. })));
}

#[test]
fn the_question_of_the_plan_comes_before_all_others() {
    let mut me = Person::with_self_massage().without_conditions();
    let plan = plan_of(&me.hard_squats());
    me.journal
        .keep(&plan, as_recommended(), at(MONDAY_17))
        .unwrap();
    let morning = at("2026-11-24T07:00:00Z");
    let today = me.replanned(morning);
    assert!(today.asks_soreness);
    assert!(matches!(
        today.open.unwrap().phase,
        Phase::Unanswered { .. }
    ));
    assert_eq!(today.top, None);
    let answered = me.journal.did_not(&plan, morning).unwrap();
    assert_eq!(answered.top, Some(TopSlot::Soreness));
}

#[test]
fn a_plan_says_why_in_four_answers() {
    let mut me = Person::with_self_massage();
    let open = me.hard_squats().open.unwrap();
    let why = open.why.unwrap();
    assert_eq!(why.then, recovery::RuleId::WindowOrder);
    assert_eq!(why.gentle, recovery::RuleId::Pressure);
    assert_eq!(why.kind, recovery::RuleId::TypeOrder);
    assert_eq!(why.minutes, recovery::RuleId::Minutes);
    assert!(!why.picked);
    assert_eq!(why.from, instant("2026-11-23T18:00:00Z"));
    // quiet hours begin at 22:30, in a window that ends at 23:00
    assert_eq!(why.last_start, instant("2026-11-23T21:15:00Z"));
    let now = at("2026-11-23T16:30:00Z");
    let sore = me.journal.report_soreness(8, now).unwrap().open.unwrap();
    assert_eq!(sore.why.unwrap().gentle, recovery::RuleId::Sore);
    // somebody that sore is asked first
    me.journal.answer_safety_questions(&[], &[], now).unwrap();
    let request = SlotRequest {
        start: Some(instant("2026-11-23T20:10:00Z")),
        ..as_recommended()
    };
    let picked = me
        .journal
        .keep(&open.id, request, now)
        .unwrap()
        .open
        .unwrap();
    assert!(picked.why.unwrap().picked);
}

#[test]
fn until_when_the_massage_can_start_is_what_the_rules_allow() {
    let mut me = Person::with_self_massage();
    me.hard_squats();
    // the four hours before a session are kept free, and they begin before the quiet hours
    let night = NewSession {
        start: instant("2026-11-24T01:15:00Z"),
        duration_min: Some(60),
        kind: recovery::SessionKind::Training,
        rpe_expected: None,
        activity: Some(Activity::StrengthUpper),
    };
    let now = at("2026-11-23T16:30:00Z");
    let today = me.journal.plan_session(night, now).unwrap().today;
    let open = today.open.unwrap();
    let slot = open.slot.unwrap();
    assert_eq!(slot.start, instant("2026-11-23T19:00:00Z"));
    let last = instant("2026-11-23T21:00:00Z");
    assert_eq!(open.why.unwrap().last_start, last);
    let mut shown = open.timeline.window_starts.iter();
    let run = shown.find(|run| run.window == slot.window).unwrap();
    assert_eq!(
        (run.first, run.last),
        (instant("2026-11-23T18:00:00Z"), last)
    );
    let open = me.journal.today(at("2026-11-23T18:05:00Z")).unwrap().open;
    assert_eq!(open.unwrap().phase, Phase::WindowOpen { last_start: last });
    let reminder = me.shown("2026-11-23T18:05:00Z", 1);
    assert_eq!(
        reminder.last_start,
        Some(last),
        "the notification says the same"
    );
}
