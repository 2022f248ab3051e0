//! A guided session in the journal, from its first second to its end.

use journal::*;
use recovery::{Flag, Muscle, MuscleGroup, Tool};

use crate::person::*;

pub(super) fn of_plan(plan: &PlanId) -> GuidedRequest {
    GuidedRequest {
        occasion: Occasion::Plan { plan: plan.clone() },
        minutes: None,
        tools: Some(vec![Tool::Roller]),
        without: vec![],
    }
}

pub(super) fn own(group: MuscleGroup) -> GuidedRequest {
    GuidedRequest {
        occasion: Occasion::Own {
            muscles: vec![Muscle { group, side: None }],
        },
        minutes: None,
        tools: None,
        without: vec![],
    }
}

/// Someone whose massage window is open, with a session that began then.
pub(super) fn in_a_session() -> (Person, PlanId, RunningSession) {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    let today = me
        .journal
        .begin_guided(of_plan(&plan), Warnings::Ask, at(BEGAN))
        .unwrap();
    (me, plan, today.guided.unwrap())
}

/// 23 November 2026, 19:05 in Berlin.
pub(super) const BEGAN: &str = "2026-11-23T18:05:00Z";

#[test]
fn a_proposal_is_what_begins() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    let proposal = me
        .journal
        .propose_guided(of_plan(&plan), at(BEGAN))
        .unwrap();
    assert!(proposal.lengths.contains(&proposal.minutes));
    let today = me
        .journal
        .begin_guided(of_plan(&plan), Warnings::Ask, at(BEGAN))
        .unwrap();
    assert_eq!(today.guided.unwrap().steps, proposal.steps);
    assert_eq!(today.open.unwrap().state, PlanState::Started);
}

#[test]
fn it_is_found_again_where_it_is() {
    let (mut me, _, began) = in_a_session();
    let mut other = me.other();
    let found = other.today(at("2026-11-23T18:09:00Z")).unwrap().guided;
    assert_eq!(found, Some(began.clone()));
    let paused = me
        .journal
        .pause_guided(&began.id, at("2026-11-23T18:09:00Z"))
        .unwrap()
        .guided
        .unwrap();
    assert_eq!((paused.position_ms, paused.running_since), (240_000, None));
    assert_eq!(
        other.today(at("2026-11-23T18:20:00Z")).unwrap().guided,
        Some(paused)
    );
}

#[test]
fn its_end_logs_what_each_muscle_got() {
    let (mut me, plan, began) = in_a_session();
    let total: u32 = began.steps.iter().map(|step| step.seconds).sum();
    let end = on(began.started_at + chrono::TimeDelta::seconds(total.into()));
    let today = me.journal.end_guided(&began.id, Ending::Log, end).unwrap();
    assert_eq!((today.guided, today.open), (None, None));
    let massage = today.last_massage.unwrap();
    assert_eq!(massage.plan, Some(plan));
    assert_eq!(massage.start, began.started_at);
    assert_eq!(massage.minutes, (total + 30) / 60);
    let worked: u32 = began
        .steps
        .iter()
        .filter(|it| it.is_work())
        .map(|it| it.seconds)
        .sum();
    assert_eq!(
        massage.parts.iter().map(|part| part.seconds).sum::<u32>(),
        worked
    );
    assert!(
        massage
            .parts
            .iter()
            .all(|part| part.pressure <= massage.pressure)
    );
}

#[test]
fn leaving_early_keeps_what_was_done_or_nothing() {
    let (mut me, _, began) = in_a_session();
    let later = at("2026-11-23T18:08:00Z");
    let kept = me
        .journal
        .end_guided(&began.id, Ending::Log, later)
        .unwrap();
    assert_eq!(kept.last_massage.unwrap().minutes, 3);

    let (mut me, _, began) = in_a_session();
    let discarded = me
        .journal
        .end_guided(&began.id, Ending::Discard, later)
        .unwrap();
    assert_eq!(discarded.last_massage, None);
    assert_eq!(discarded.open.unwrap().state, PlanState::Open);

    let (mut me, _, began) = in_a_session();
    let at_once = at("2026-11-23T18:05:40Z");
    let nothing = me
        .journal
        .end_guided(&began.id, Ending::Log, at_once)
        .unwrap();
    assert_eq!(nothing.last_massage, None, "nobody was touched yet");
}

#[test]
fn ending_it_twice_logs_it_once() {
    let (mut me, _, began) = in_a_session();
    let later = at("2026-11-23T18:10:00Z");
    let once = me
        .journal
        .end_guided(&began.id, Ending::Log, later)
        .unwrap();
    let twice = me
        .other()
        .end_guided(&began.id, Ending::Discard, later)
        .unwrap();
    assert_eq!(once.last_massage, twice.last_massage);
    let after = at("2026-11-23T18:10:01Z");
    assert!(me.journal.pause_guided(&began.id, after).is_err());
}

#[test]
fn a_pause_that_outlasts_the_slot_asks_nothing() {
    let (mut me, _, began) = in_a_session();
    let pause = at("2026-11-23T18:10:00Z");
    me.journal.pause_guided(&began.id, pause).unwrap();
    assert_eq!(me.claim(RUN, "2026-11-23T18:30:00Z"), []);
    let today = me.journal.today(at("2026-11-23T18:30:00Z")).unwrap();
    assert!(matches!(
        today.headline,
        Headline::Plan {
            phase: Phase::Running { .. },
            ..
        }
    ));
}

#[test]
fn what_is_left_is_lighter_where_it_hurt() {
    let (mut me, _, began) = in_a_session();
    let hurts = at("2026-11-23T18:10:00Z");
    me.journal.pause_guided(&began.id, hurts).unwrap();
    let pressures = |session: &RunningSession| -> Vec<_> {
        let parts = session.steps.iter().filter_map(|step| step.part.as_ref());
        parts.map(|part| part.pressure).collect()
    };
    let today = me.journal.resume_lighter(&began.id, hurts).unwrap();
    let lighter = today.guided.unwrap();
    assert!(lighter.running_since.is_some());
    assert_eq!(lighter.pressure, began.pressure.lighter());
    let (before, after) = (pressures(&began), pressures(&lighter));
    assert_eq!(after.last(), before.last().map(|it| it.lighter()).as_ref());
    // what was done before stays as it was
    assert_eq!(after.first(), before.first());
    for _ in 0..5 {
        me.journal.pause_guided(&began.id, hurts).unwrap();
        me.journal.resume_lighter(&began.id, hurts).unwrap();
    }
    let today = me.journal.today(hurts).unwrap();
    assert_eq!(
        today.guided.unwrap().pressure,
        recovery::Pressure::VERY_LIGHT
    );
}

#[test]
fn a_red_flag_stops_it_and_keeps_what_was_done() {
    let (mut me, _, _) = in_a_session();
    let now = at("2026-11-23T18:10:00Z");
    let today = me.journal.report(&[Flag::RfDvt], &[], now).unwrap();
    assert_eq!(today.guided, None);
    assert!(matches!(today.headline, Headline::Stop { .. }));
    assert_eq!(today.last_massage.unwrap().minutes, 5);
}

#[test]
fn done_from_the_terminal_logs_what_was_measured() {
    let (mut me, plan, _) = in_a_session();
    let now = at("2026-11-23T18:12:00Z");
    let today = me.journal.done(&plan, DoneDetails::default(), now).unwrap();
    assert_eq!(today.guided, None);
    let massage = today.last_massage.unwrap();
    assert_eq!(massage.minutes, 7);
    assert_ne!(massage.parts, []);
}

#[test]
fn a_start_taken_back_ends_it() {
    let (mut me, plan, _) = in_a_session();
    let now = at("2026-11-23T18:12:00Z");
    let today = me.journal.cancel_start(&plan, now).unwrap();
    assert_eq!((today.guided, today.last_massage), (None, None));
}

#[test]
fn there_is_one_at_a_time() {
    let (mut me, _, _) = in_a_session();
    let again = me.journal.begin_guided(
        own(MuscleGroup::Calves),
        Warnings::Ask,
        at("2026-11-23T18:06:00Z"),
    );
    assert_eq!(again.unwrap_err().code(), "E_SESSION_RUNS");
}

#[test]
fn how_it_felt_can_be_said_once_and_again() {
    let (mut me, _, began) = in_a_session();
    let now = at("2026-11-23T18:10:00Z");
    let today = me.journal.end_guided(&began.id, Ending::Log, now).unwrap();
    let id = today.last_massage.unwrap().id;
    for felt in [Some(Felt::Easier), Some(Felt::Sorer), None] {
        let today = me.journal.rate_massage(&id, felt, now).unwrap();
        assert_eq!(today.last_massage.unwrap().felt, felt);
    }
}

#[test]
fn a_newer_workout_takes_it_along() {
    let (mut me, _, began) = in_a_session();
    let now = at("2026-11-23T18:10:00Z");
    let earlier = workout(recovery::Activity::Running, 9, "2026-11-23T17:30:00Z");
    let today = me.journal.log_workout(earlier, now).unwrap();
    assert_eq!(today.guided.as_ref().map(|it| &it.id), Some(&began.id));
    let today = me.journal.end_guided(&began.id, Ending::Log, now).unwrap();
    assert_eq!(today.guided, None);
    assert_eq!(today.last_massage.unwrap().minutes, 5);
}
