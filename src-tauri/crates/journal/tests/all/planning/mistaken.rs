//! A kept time that a stop took away, when the stop was a mistake.

use journal::*;
use recovery::{Flag, LocalIssue, LocalIssueKind, Precaution};

use crate::person::*;

const NOW: &str = "2026-11-23T16:30:00Z";
/// The slot with the therapist that is kept.
const SLOT: &str = "2026-11-23T19:00:00Z";

/// Someone who keeps the slot with the therapist at 20:00, and has booked it.
fn booked() -> (Person, PlanId) {
    let mut me = Person::with_therapist();
    let plan = plan_of(&me.hard_squats());
    me.journal
        .keep(&plan, as_recommended(), at(MONDAY_17))
        .unwrap();
    me.journal.booked(&plan, at(MONDAY_17)).unwrap();
    (me, plan)
}

fn tick(me: &mut Person, now: &str) -> Today {
    let today = me.journal.report(&[Flag::RfFever], &[], at(now)).unwrap();
    assert_eq!(today.open.as_ref().unwrap().slot, None);
    today
}

fn untick(me: &mut Person, now: &str) -> Today {
    me.journal.mistaken(&[Flag::RfFever], at(now)).unwrap()
}

fn is_kept(today: &Today) -> bool {
    let open = today.open.as_ref();
    open.is_some_and(|it| it.state == PlanState::Kept)
}

#[test]
fn a_booked_time_comes_back_with_its_reminder_when_a_flag_was_a_mistake() {
    let (mut me, plan) = booked();
    let before = me.replanned(at(NOW));
    tick(&mut me, NOW);
    let today = untick(&mut me, NOW);
    assert_eq!(today.inbox, [], "nothing was removed after all");
    assert_eq!(today.open, before.open);
    assert_eq!(today.next_reminder, before.next_reminder);
    let reminder = me.shown("2026-11-23T18:30:00Z", 1);
    assert_eq!(
        (reminder.kind, reminder.plan),
        (ReminderKind::Slot, Some(plan))
    );
}

#[test]
fn a_time_that_was_not_booked_comes_back_unbooked() {
    let mut me = Person::with_therapist();
    let plan = plan_of(&me.hard_squats());
    let kept = me.journal.keep(&plan, as_recommended(), at(NOW)).unwrap();
    tick(&mut me, NOW);
    assert_eq!(
        untick(&mut me, NOW).open.unwrap().phase,
        kept.open.unwrap().phase
    );
}

#[test]
fn taking_a_mistake_back_can_be_taken_back() {
    let (mut me, _) = booked();
    let stopped = tick(&mut me, NOW);
    assert!(is_kept(&untick(&mut me, NOW)));
    let today = me.journal.undo(at(NOW)).unwrap();
    let seen = |today: &Today| {
        (
            today.flags.clone(),
            today.open.clone(),
            today.inbox.clone(),
            today.headline.clone(),
        )
    };
    assert_eq!(seen(&today), seen(&stopped));
    assert!(is_kept(&untick(&mut me, NOW)), "and made again");
}

#[test]
fn a_flag_that_was_resolved_restores_nothing() {
    let (mut me, _) = booked();
    tick(&mut me, NOW);
    let today = me.journal.resolve(&[Flag::RfFever], &[], at(NOW)).unwrap();
    assert!(!is_kept(&today));
    assert_eq!(today.inbox.len(), 1);
    // neither does a mistake after it
    tick_another(&mut me);
    let today = me.journal.mistaken(&[Flag::RfDvt], at(NOW)).unwrap();
    assert!(!is_kept(&today));
}

fn tick_another(me: &mut Person) {
    me.journal.report(&[Flag::RfDvt], &[], at(NOW)).unwrap();
}

#[test]
fn nothing_comes_back_while_another_flag_is_active() {
    let (mut me, _) = booked();
    tick(&mut me, NOW);
    tick_another(&mut me);
    assert!(!is_kept(&untick(&mut me, NOW)));
    let today = me.journal.mistaken(&[Flag::RfDvt], at(NOW)).unwrap();
    assert!(is_kept(&today));
    assert_eq!(today.inbox, []);
}

#[test]
fn a_time_that_is_over_does_not_come_back() {
    let (mut me, _) = booked();
    tick(&mut me, NOW);
    let today = untick(&mut me, "2026-11-23T20:00:00Z");
    assert!(!is_kept(&today));
}

#[test]
fn a_time_does_not_come_back_after_another_decision() {
    type Decides = fn(&mut Journal, &PlanId) -> Result<Today, JournalError>;
    let decisions: [Decides; 2] = [
        |it, plan| it.skip(plan, at(NOW)),
        |it, plan| {
            let details = DoneDetails {
                start: Some(instant("2026-11-23T16:05:00Z")),
                minutes: Some(20),
                pressure: Some(3),
                massage_type: Some(recovery::MassageType::Swedish),
                delivery: Some(recovery::Delivery::SelfMassage),
            };
            it.done(plan, details, at(NOW))
        },
    ];
    for decide in decisions {
        let (mut me, plan) = booked();
        tick(&mut me, NOW);
        decide(&mut me.journal, &plan).unwrap();
        assert!(!is_kept(&untick(&mut me, NOW)));
    }
}

#[test]
fn a_race_that_was_entered_during_the_stop_is_heard() {
    let (mut me, _) = booked();
    tick(&mut me, NOW);
    me.journal
        .plan_session(race("2026-11-24T09:00:00Z"), at(NOW))
        .unwrap();
    let today = untick(&mut me, NOW);
    assert!(!is_kept(&today));
    assert_eq!(today.inbox.len(), 1, "the time stays removed");
}

#[test]
fn a_time_goes_with_the_plan_of_a_workout_that_was_logged_with_the_flag() {
    let (mut me, _) = booked();
    let mut run = workout(recovery::Activity::Running, 6, NOW);
    run.flags = vec![Flag::RfFever];
    let stopped = me.journal.log_workout(run, at(NOW)).unwrap();
    assert_eq!(stopped.inbox.len(), 1);
    let today = untick(&mut me, NOW);
    assert!(is_kept(&today));
    assert_eq!(today.inbox, []);
    let open = today.open.unwrap();
    assert_eq!(open.workout.activity, recovery::Activity::Running);
    assert_eq!(open.slot.unwrap().start, instant(SLOT));
    assert!(matches!(
        open.phase,
        Phase::Kept {
            booked: Some(true),
            ..
        }
    ));
}

#[test]
fn a_time_goes_with_the_plan_of_a_workout_that_was_logged_during_the_stop() {
    let (mut me, _) = booked();
    tick(&mut me, NOW);
    me.log(recovery::Activity::Running, 6, NOW);
    let open = untick(&mut me, NOW).open.unwrap();
    assert_eq!(open.workout.activity, recovery::Activity::Running);
    assert_eq!(open.slot.unwrap().start, instant(SLOT));
    assert!(matches!(
        open.phase,
        Phase::Kept {
            booked: Some(true),
            ..
        }
    ));
}

#[test]
fn a_time_comes_back_after_the_workout_of_a_mistaken_flag_was_taken_back() {
    let (mut me, plan) = booked();
    let before = me.replanned(at(NOW)).open;
    let mut run = workout(recovery::Activity::Running, 6, NOW);
    run.flags = vec![Flag::RfFever];
    me.journal.log_workout(run, at(NOW)).unwrap();
    me.journal.undo(at(NOW)).unwrap();
    let today = untick(&mut me, NOW);
    assert_eq!(today.inbox, []);
    assert_eq!(plan_of(&today), plan);
    assert_eq!(today.open, before);
}

#[test]
fn a_massage_that_was_running_goes_on_after_a_mistake() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    let before = me
        .journal
        .start(&plan, Warnings::Accepted, at("2026-11-23T18:00:00Z"))
        .unwrap();
    tick(&mut me, "2026-11-23T18:01:00Z");
    let today = untick(&mut me, "2026-11-23T18:02:00Z");
    assert_eq!(today.open.unwrap().phase, before.open.unwrap().phase);
}

fn set_clot(me: &mut Person, there: bool, now: &str) -> Today {
    let mut settings = me.journal.settings().unwrap();
    settings.profile.precautions = if there {
        vec![Precaution::RecentClot]
    } else {
        vec![]
    };
    me.journal
        .set_settings_ending_stop(settings, at(now))
        .unwrap()
}

#[test]
fn a_clot_that_was_entered_by_mistake_gives_the_time_back() {
    let (mut me, _) = booked();
    let before = me.replanned(at(NOW)).open;
    assert_eq!(set_clot(&mut me, true, NOW).open.unwrap().slot, None);
    // it is no mistake to change something else
    let mut settings = me.journal.settings().unwrap();
    settings.private_notifications = true;
    let today = me.journal.set_settings(settings, at(NOW)).unwrap();
    assert!(!is_kept(&today));
    let today = set_clot(&mut me, false, NOW);
    assert_eq!((today.open, today.inbox), (before, vec![]));
}

#[test]
fn a_clot_that_a_doctor_cleared_restores_nothing() {
    let (mut me, _) = booked();
    set_clot(&mut me, true, NOW);
    let mut settings = me.journal.settings().unwrap();
    let day = "2026-11-23".parse().unwrap();
    settings.doctors_yes.insert(Precaution::RecentClot, day);
    let today = me.journal.set_settings(settings, at(NOW)).unwrap();
    assert!(today.open.is_some() && !is_kept(&today));
}

#[test]
fn a_flag_that_a_check_in_found_by_mistake_gives_the_time_back() {
    let (mut me, _) = booked();
    let asymmetry = recovery::Asymmetry {
        new_weakness_or_numbness: true,
        ..recovery::Asymmetry::default()
    };
    let signs = recovery::Signs {
        asymmetry: Some(asymmetry),
        ..recovery::Signs::default()
    };
    me.journal.check_in(signs, at(NOW)).unwrap();
    let stopped = me.journal.today(at(NOW)).unwrap();
    assert_eq!(stopped.open.unwrap().slot, None);
    let today = me.journal.mistaken(&stopped.flags, at(NOW)).unwrap();
    assert!(is_kept(&today));
}

#[test]
fn an_issue_that_was_noted_by_mistake_is_taken_back_with_what_it_removed() {
    let (mut me, _) = booked();
    let before = me.replanned(at(NOW));
    let slot = before.open.as_ref().unwrap().slot.as_ref().unwrap();
    let bruise = |muscle: &recovery::Muscle| LocalIssue {
        kind: LocalIssueKind::Bruise,
        group: muscle.group,
        side: None,
        since: None,
    };
    let everywhere: Vec<_> = slot.focus.iter().map(bruise).collect();
    let today = me.journal.report(&[], &everywhere, at(NOW)).unwrap();
    assert!(!is_kept(&today));
    assert_eq!(today.inbox.len(), 1);
    assert_eq!(me.journal.undo(at(NOW)).unwrap(), before);
}
