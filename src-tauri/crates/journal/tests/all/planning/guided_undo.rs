//! Undo of and during a guided session.

use journal::*;
use recovery::{LocalIssue, LocalIssueKind, MuscleGroup};

use super::guided::{BEGAN, in_a_session, of_plan};
use crate::person::*;

#[test]
fn an_undo_of_its_end_finds_it_paused_where_it_was() {
    let (mut me, _, began) = in_a_session();
    let ended = at("2026-11-23T18:10:00Z");
    me.journal
        .end_guided(&began.id, Ending::Log, ended)
        .unwrap();
    let today = me.journal.undo(at("2026-11-23T18:11:00Z")).unwrap();
    let found = today.guided.unwrap();
    assert_eq!((found.position_ms, found.running_since), (300_000, None));
    assert_eq!(today.open.unwrap().state, PlanState::Started);
    assert_eq!(today.last_massage, None);
}

#[test]
fn an_undo_takes_nothing_of_it_while_it_runs() {
    let (mut me, _, began) = in_a_session();
    let now = at("2026-11-23T18:10:00Z");
    let refused = me.journal.undo(now).unwrap_err();
    assert_eq!(refused.code(), "E_SESSION_RUNS");
    let found = me.journal.today(now).unwrap().guided.unwrap();
    assert_eq!((&found.id, &found.steps), (&began.id, &began.steps));
    // what was noted meanwhile can be taken back
    me.journal.report_soreness(5, now).unwrap();
    let later = at("2026-11-23T18:11:00Z");
    let left = me.journal.undo(later).unwrap().guided.unwrap();
    assert_eq!((&left.id, &left.steps), (&began.id, &began.steps));
    assert_eq!(left.done_ms, began.done_ms);
    assert_eq!(left.running_since, began.running_since);
    // what would end it cannot: its own beginning, and the workout of its plan
    assert!(me.journal.undo(later).is_err());
    let ended = at("2026-11-23T18:12:00Z");
    let today = me
        .journal
        .end_guided(&began.id, Ending::Log, ended)
        .unwrap();
    assert_eq!(today.last_massage.unwrap().minutes, 7);
}

#[test]
fn a_workout_logged_in_a_kept_one_can_be_taken_back() {
    for kept in [false, true] {
        for paused in [false, true] {
            let mut me = Person::with_self_massage();
            let plan = plan_of(&me.hard_squats());
            if kept {
                let request = SlotRequest {
                    start: Some(at("2026-11-23T18:30:00Z").now),
                    minutes: None,
                    delivery: None,
                    despite_warnings: true,
                };
                me.journal
                    .keep(&plan, request, at("2026-11-23T18:04:00Z"))
                    .unwrap();
            }
            me.journal
                .begin_guided(of_plan(&plan), Warnings::Ask, at(BEGAN))
                .unwrap();
            let now = at("2026-11-23T18:10:00Z");
            let before = me.journal.today(now).unwrap();
            let earlier = workout(recovery::Activity::Running, 9, "2026-11-23T17:30:00Z");
            me.journal.log_workout(earlier, now).unwrap();
            let later = at("2026-11-23T18:12:00Z");
            let id = before.guided.as_ref().unwrap().id.clone();
            if paused {
                me.journal.pause_guided(&id, later).unwrap();
            }
            let after = me.journal.undo(later).unwrap();
            let session = after.guided.clone().unwrap();
            assert_eq!(session.id, id);
            assert_eq!(session.running_since.is_none(), paused);
            let open = after.open.unwrap();
            assert_eq!((&open.id, open.state), (&plan, PlanState::Started));
            let ended = at("2026-11-23T18:13:00Z");
            let today = me.journal.end_guided(&id, Ending::Log, ended).unwrap();
            let minutes = if paused { 7 } else { 8 };
            assert_eq!(today.last_massage.unwrap().minutes, minutes);
            assert!(today.open.is_none());
        }
    }
}

/// A report that changes what is left of a session.
fn reports() -> [fn(&mut Person, Moment); 2] {
    let bruise = |me: &mut Person, now: Moment| {
        let strain = LocalIssue {
            kind: LocalIssueKind::AcuteInjury,
            group: MuscleGroup::Hamstrings,
            side: None,
            since: None,
        };
        me.journal.report(&[], &[strain], now).unwrap();
    };
    let sore = |me: &mut Person, now: Moment| drop(me.journal.report_soreness(8, now).unwrap());
    [bruise, sore]
}

#[test]
fn what_a_report_took_out_of_it_comes_back_as_far_as_it_is_ahead() {
    for report in reports() {
        let (mut me, _, began) = in_a_session();
        let now = at("2026-11-23T18:07:00Z");
        report(&mut me, now);
        let less = me.journal.today(now).unwrap().guided.unwrap();
        assert_ne!(less.steps, began.steps);
        let later = at("2026-11-23T18:08:00Z");
        let back = me.journal.undo(later).unwrap().guided.unwrap();
        assert_eq!(back.id, began.id);
        let (passed, ahead) = back.steps.split_at(4);
        assert_eq!(ahead, &began.steps[4..]);
        let seconds: u32 = passed.iter().map(|step| step.seconds).sum();
        let before: u32 = began.steps[..4].iter().map(|step| step.seconds).sum();
        assert!(seconds <= before, "{passed:?}");
        assert_eq!(back.pressure, began.pressure);
        assert!(back.running_since.is_some());
    }
}

#[test]
fn a_session_made_lighter_because_it_hurt_stays_so() {
    let (mut me, _, began) = in_a_session();
    let now = at("2026-11-23T18:07:00Z");
    me.journal.report_soreness(8, now).unwrap();
    me.journal.pause_guided(&began.id, now).unwrap();
    let lighter = me.journal.resume_lighter(&began.id, now).unwrap();
    let level = lighter.guided.unwrap().pressure;
    let refused = me.journal.undo(at("2026-11-23T18:08:00Z")).unwrap_err();
    assert_eq!(refused.code(), "E_SESSION_RUNS");
    let left = me.journal.today(at("2026-11-23T18:08:00Z")).unwrap();
    assert_eq!(left.guided.unwrap().pressure, level);
}
