//! What a trial asks by itself: on Today, and by reminders.

use insights::Leg;
use journal::*;
use recovery::{Activity, Delivery};

use crate::person::*;

/// Hours in Berlin after midnight of 23 November 2026.
fn hour(hour: i64) -> Moment {
    later(at("2026-11-22T23:00:00Z"), hour * 60)
}

/// A person with a trial, whose leg session ended at 17:00.
fn after_a_session() -> Person {
    let mut me = Person::with_self_massage();
    me.journal.start_trial(8, hour(12)).unwrap();
    let mut squats = workout(Activity::StrengthLower, 8, MONDAY_17);
    squats.end = hour(17).now;
    me.journal.log_workout(squats, hour(17)).unwrap();
    me
}

/// The reminders that come due at a moment.
fn due(me: &mut Person, now: Moment) -> Vec<ReminderKind> {
    let due = me.journal.claim_due("run", now).unwrap();
    for it in &due {
        me.journal.mark_shown(&it.id, 1, now).unwrap();
    }
    due.into_iter().map(|it| it.kind).collect()
}

fn answer(me: &mut Person, now: Moment) {
    let soreness = LegSoreness { left: 2, right: 3 };
    me.journal.answer_trial(soreness, now).unwrap();
}

fn top(me: &mut Person, now: Moment) -> Option<TopSlot> {
    me.journal.today(now).unwrap().top
}

#[test]
fn each_evening_asks_once_and_in_place_of_the_soreness_question() {
    let mut me = after_a_session();
    me.journal.trial_massaged(hour(18)).unwrap();
    due(&mut me, hour(24 + 16));
    assert_eq!(due(&mut me, hour(24 + 17)), [ReminderKind::TrialEvening]);
    assert_eq!(due(&mut me, hour(24 + 18)), []);
    // the first goes unanswered, and nothing is changed until the second
    assert_eq!(due(&mut me, hour(48 + 17)), [ReminderKind::TrialEvening]);
}

#[test]
fn an_answer_needs_no_reminder_any_more() {
    let mut me = after_a_session();
    me.journal.trial_massaged(hour(18)).unwrap();
    due(&mut me, hour(24 + 16));
    assert_eq!(due(&mut me, hour(24 + 17)), [ReminderKind::TrialEvening]);
    answer(&mut me, hour(24 + 18));
    let shown = me.journal.recent_reminders(hour(24 + 18)).unwrap();
    let asked = shown
        .iter()
        .find(|it| it.kind == ReminderKind::TrialEvening && it.at <= hour(24 + 18).now);
    assert_eq!(asked.unwrap().state, ReminderState::Withdrawn);
}

#[test]
fn today_asks_for_the_massage_and_on_the_evenings() {
    let mut me = after_a_session().without_conditions();
    let Some(TopSlot::TrialMassage { slot, leg, until }) = top(&mut me, hour(18)) else {
        panic!("{:?}", top(&mut me, hour(18)));
    };
    assert_eq!((slot, until), (1, hour(24 + 17).now));
    assert!(matches!(leg, Leg::Left | Leg::Right));
    me.journal.trial_massaged(hour(18)).unwrap();
    let is_of_trial = |top: &Option<TopSlot>| {
        let kinds = matches!(
            top,
            Some(TopSlot::TrialMassage { .. } | TopSlot::TrialEvening { .. })
        );
        kinds
    };
    assert!(!is_of_trial(&top(&mut me, hour(19))));
    let asks = top(&mut me, hour(24 + 18));
    assert!(
        matches!(asks, Some(TopSlot::TrialEvening { slot: 1, .. })),
        "{asks:?}"
    );
    answer(&mut me, hour(24 + 18));
    assert!(!is_of_trial(&top(&mut me, hour(24 + 18))));
}

#[test]
fn both_legs_massaged_after_an_answer_leave_that_evening() {
    for (massaged, state) in [
        (hour(24 + 17), TrialSessionState::BothMassaged),
        (hour(24 + 19), TrialSessionState::Counts),
    ] {
        let mut me = after_a_session();
        me.journal.trial_massaged(hour(18)).unwrap();
        answer(&mut me, hour(24 + 18));
        let mut all = massage(MONDAY_17, 30, Delivery::Therapist);
        all.start = massaged.now;
        me.journal.log_massage(all, hour(24 + 20)).unwrap();
        let now = hour(48 + 18);
        let trial = me.journal.trial(now).unwrap().unwrap();
        assert_eq!(trial.taken[0].state, state);
        assert!(
            me.journal
                .answer_trial(LegSoreness { left: 1, right: 1 }, now)
                .is_err()
        );
    }
}
