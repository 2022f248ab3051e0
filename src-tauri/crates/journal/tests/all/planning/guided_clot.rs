//! A guided session during which the question about a clot comes up.

use journal::*;
use recovery::{Flag, MuscleGroup};

use super::guided::{BEGAN, in_a_session, own};
use crate::person::*;

/// Five minutes into a session of the legs.
const LATER: &str = "2026-11-23T18:10:00Z";

#[test]
fn the_question_pauses_a_session_of_the_legs_until_no() {
    let (mut me, _, began) = in_a_session();
    let now = at(LATER);
    let asked = me.journal.travelled(None, now).unwrap();
    assert!(asked.clot_question);
    let paused = asked.guided.unwrap();
    assert_eq!((paused.position_ms, paused.running_since), (300_000, None));
    for held_up in [
        me.journal.resume_guided(&began.id, now),
        me.journal.resume_lighter(&began.id, now),
    ] {
        assert_eq!(held_up.unwrap_err().code(), "E_CLOT_QUESTION");
    }
    me.journal
        .answer_clot_question(ClotSigns::Absent, now)
        .unwrap();
    let today = me.journal.resume_guided(&began.id, now).unwrap();
    assert_eq!(today.guided.unwrap().running_since, Some(now.now));
}

#[test]
fn yes_ends_it_with_what_was_done() {
    let (mut me, _, _) = in_a_session();
    me.journal.travelled(None, at(LATER)).unwrap();
    let answered = at("2026-11-23T18:12:00Z");
    let today = me
        .journal
        .answer_clot_question(ClotSigns::Present, answered)
        .unwrap();
    assert_eq!(today.flags, [Flag::RfDvt]);
    assert_eq!(today.guided, None);
    assert_eq!(today.last_massage.unwrap().minutes, 5);
}

#[test]
fn one_without_a_plan_is_held_up_by_its_own_muscles() {
    for (group, is_held_up) in [(MuscleGroup::Calves, true), (MuscleGroup::Chest, false)] {
        let mut me = Person::new();
        me.journal
            .begin_guided(own(group), Warnings::Accepted, at(BEGAN))
            .unwrap();
        let now = at("2026-11-23T18:06:00Z");
        let today = me.journal.travelled(None, now).unwrap();
        assert_eq!(today.clot_question, is_held_up, "{group}");
        let running_since = today.guided.unwrap().running_since;
        assert_eq!(running_since.is_none(), is_held_up, "{group}");
    }
}

#[test]
fn nothing_leads_back_to_the_legs_before_the_answer() {
    let mut me = Person::new();
    let mut request = own(MuscleGroup::Calves);
    if let Occasion::Own { muscles } = &mut request.occasion {
        muscles.push(recovery::Muscle {
            group: MuscleGroup::Chest,
            side: None,
        });
    }
    let now = at(BEGAN);
    let today = me.journal.begin_guided(request, Warnings::Accepted, now);
    let began = today.unwrap().guided.unwrap();
    let last = began.steps.len() - 1;
    me.journal.go_to_step(&began.id, last, 0, now).unwrap();
    let today = me.journal.travelled(None, now).unwrap();
    assert!(today.guided.unwrap().running_since.is_some());
    let back = me.journal.go_to_step(&began.id, 0, 0, now).unwrap_err();
    assert_eq!(back.code(), "E_CLOT_QUESTION");
}

#[test]
fn a_journey_noted_by_mistake_can_be_taken_back() {
    let (mut me, _, began) = in_a_session();
    let now = at(LATER);
    me.journal.travelled(None, now).unwrap();
    let today = me.journal.undo(at("2026-11-23T18:11:00Z")).unwrap();
    assert!(!today.clot_question);
    let paused = today.guided.unwrap();
    assert_eq!((paused.position_ms, paused.running_since), (300_000, None));
    let later = at("2026-11-23T18:12:00Z");
    let today = me.journal.resume_guided(&began.id, later).unwrap();
    assert_eq!(today.guided.unwrap().running_since, Some(later.now));
}
