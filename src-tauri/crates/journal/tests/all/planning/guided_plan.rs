//! A guided session and the plan that it is the massage of.

use journal::*;
use recovery::MuscleGroup;

use super::guided::{BEGAN, in_a_session, of_plan, own};
use crate::person::*;

/// Someone who started the massage of a plan, and has it guided some minutes later.
fn guided_after(minutes: i64) -> (Person, GuidedProposal, RunningSession) {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    let began = at(BEGAN);
    me.journal.start(&plan, Warnings::Ask, began).unwrap();
    let now = on(began.now + chrono::TimeDelta::minutes(minutes));
    let proposal = me.journal.propose_guided(of_plan(&plan), now).unwrap();
    let today = me
        .journal
        .begin_guided(of_plan(&plan), Warnings::Ask, now)
        .unwrap();
    (me, proposal, today.guided.unwrap())
}

#[test]
fn a_massage_that_has_just_been_started_is_guided_from_its_beginning() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    let whole = me
        .journal
        .propose_guided(of_plan(&plan), at(BEGAN))
        .unwrap();
    for minutes in [0, 5] {
        let (mut me, proposal, began) = guided_after(minutes);
        assert_eq!(proposal.minutes, whole.minutes);
        // what is logged is what was guided
        let ended = on(began.started_at + chrono::TimeDelta::minutes(3));
        let today = me
            .journal
            .end_guided(&began.id, Ending::Log, ended)
            .unwrap();
        assert_eq!(today.last_massage.unwrap().minutes, 3);
        assert!(
            today.open.is_some(),
            "three minutes are not the plan's massage"
        );
    }
}

#[test]
fn a_massage_that_runs_is_guided_for_the_rest_of_its_minutes() {
    let (_, whole, _) = guided_after(0);
    let (mut me, rest, began) = guided_after(6);
    assert_eq!(rest.minutes, whole.minutes - 6);
    let longest = whole.lengths.iter().max().unwrap() - 6;
    assert!(rest.lengths.iter().all(|length| *length <= longest));
    let ended = on(began.started_at + chrono::TimeDelta::minutes(6));
    let today = me
        .journal
        .end_guided(&began.id, Ending::Log, ended)
        .unwrap();
    let massage = today.last_massage.unwrap();
    assert_eq!((massage.start, massage.minutes), (at(BEGAN).now, 12));
}

#[test]
fn a_plan_is_done_with_five_minutes_and_stays_open_with_less() {
    for (end, is_done) in [
        ("2026-11-23T18:08:00Z", false),
        ("2026-11-23T18:10:00Z", true),
    ] {
        let (mut me, plan, began) = in_a_session();
        let today = me
            .journal
            .end_guided(&began.id, Ending::Log, at(end))
            .unwrap();
        let massage = today.last_massage.unwrap();
        assert_eq!(massage.plan.is_some(), is_done, "{end}");
        assert_eq!(
            today.open.is_none_or(|open| open.id != plan),
            is_done,
            "{end}"
        );
    }
}

#[test]
fn a_clock_set_back_does_not_hold_it_up() {
    let (mut me, _, began) = in_a_session();
    let total: u32 = began.steps.iter().map(|step| step.seconds).sum();
    // the agent notices that the clock is an hour back
    me.claim(RUN, "2026-11-23T17:06:00Z");
    let found = me.journal.today(at("2026-11-23T17:07:00Z")).unwrap().guided;
    let left = found.unwrap().left(at("2026-11-23T17:07:00Z").now);
    assert_eq!(left.num_seconds(), i64::from(total) - 60);
}

#[test]
fn a_session_whose_plan_is_replaced_can_be_taken_back() {
    let (mut me, _, began) = guided_after(0);
    let plan = me.journal.running_plan(began.started_at).unwrap().unwrap();
    let newer = began.started_at + chrono::TimeDelta::minutes(2);
    let run = workout(recovery::Activity::Running, 8, &newer.to_rfc3339());
    let today = me.journal.log_workout(run, on(newer)).unwrap();
    assert_ne!(plan_of(&today), plan);
    assert_eq!(today.guided.unwrap().id, began.id);
    assert_eq!(
        me.journal.running_plan(newer).unwrap().as_ref(),
        Some(&plan)
    );
    let today = me.journal.cancel_start(&plan, on(newer)).unwrap();
    assert_eq!((today.guided, today.last_massage), (None, None));
    assert_eq!(me.journal.running_plan(newer).unwrap(), None);
}

#[test]
fn a_session_left_early_began_when_it_began() {
    let (mut me, _, began) = in_a_session();
    let ended = on(began.started_at + chrono::TimeDelta::seconds(7 * 60 + 40));
    let today = me
        .journal
        .end_guided(&began.id, Ending::Log, ended)
        .unwrap();
    let massage = today.last_massage.unwrap();
    assert_eq!((massage.start, massage.minutes), (began.started_at, 8));
}

#[test]
fn skipping_its_plan_keeps_what_was_done() {
    for (skipped, minutes) in [("2026-11-23T18:12:00Z", 7), ("2026-11-23T18:08:00Z", 3)] {
        let (mut me, plan, began) = in_a_session();
        let today = me.journal.skip(&plan, at(skipped)).unwrap();
        assert_eq!((today.guided, today.open), (None, None));
        let change = if minutes >= 5 {
            ChangeKind::Finished
        } else {
            ChangeKind::Skipped
        };
        assert_eq!(today.undo.unwrap().change, change);
        let massage = today.last_massage.unwrap();
        assert_eq!(massage.minutes, minutes);
        // from five minutes on it is the massage of its plan; some massage there was in any case
        let is_its = massage.plan == Some(plan.clone());
        let entries = me.journal.list(None, 10).unwrap();
        let is_missed = entries.iter().any(|it| matches!(it, Entry::Missed(_)));
        assert_eq!((is_its, is_missed), (minutes >= 5, false));

        let undone = me.journal.undo(later(at(skipped), 1)).unwrap();
        let found = undone.guided.unwrap();
        assert_eq!((&found.id, &found.steps), (&began.id, &began.steps));
        assert_eq!(
            (found.position_ms, found.running_since),
            (minutes * 60_000, None)
        );
        assert_eq!(undone.open.unwrap().state, PlanState::Started);
        assert_eq!(undone.last_massage, None);
    }
}

#[test]
fn no_other_massage_starts_meanwhile() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    let now = at(BEGAN);
    me.journal
        .begin_guided(own(MuscleGroup::Chest), Warnings::Accepted, now)
        .unwrap();
    let refused = me.journal.start(&plan, Warnings::Accepted, now);
    assert_eq!(refused.unwrap_err().code(), "E_SESSION_RUNS");
    let (mut me, plan, _) = in_a_session();
    let refused = me.journal.start(&plan, Warnings::Accepted, now);
    assert_eq!(refused.unwrap_err().code(), "E_SESSION_RUNS");
}
