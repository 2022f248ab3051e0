//! A guided session that was left alone.

use journal::*;

use super::guided::in_a_session;
use crate::person::*;

#[test]
fn one_that_was_left_alone_ends_by_itself_with_what_was_done() {
    let (mut me, _, began) = in_a_session();
    me.journal
        .pause_guided(&began.id, at("2026-11-23T18:10:00Z"))
        .unwrap();
    // the agent wakes in the morning
    me.claim(RUN, "2026-11-24T07:00:00Z");
    let today = me.journal.today(at("2026-11-24T07:00:00Z")).unwrap();
    assert_eq!(today.guided, None);
    let massage = today.last_massage.unwrap();
    assert_eq!((massage.start, massage.minutes), (began.started_at, 5));
}

#[test]
fn what_it_then_logs_can_be_taken_back() {
    for by_the_agent in [true, false] {
        let (mut me, _, _) = in_a_session();
        let late = at("2026-11-23T19:40:00Z");
        if by_the_agent {
            me.claim(RUN, "2026-11-23T19:40:00Z");
        }
        let undone = me.journal.undo(late).unwrap();
        assert_eq!((undone.guided, undone.last_massage), (None, None));
        // whether it was done is asked, since nobody said so
        assert!(matches!(
            undone.open.unwrap().phase,
            Phase::Unanswered { .. }
        ));
        // and its beginning is taken back before the workout is
        let before = me.journal.undo(late).unwrap();
        assert!(!matches!(
            before.open.unwrap().phase,
            Phase::Unanswered { .. }
        ));
        assert_eq!(me.journal.list(None, 10).unwrap().len(), 1);
    }
}

#[test]
fn a_page_that_was_open_over_night_cannot_go_on_with_it() {
    let (mut me, _, began) = in_a_session();
    let paused = at("2026-11-23T18:10:00Z");
    me.journal.pause_guided(&began.id, paused).unwrap();
    let morning = at("2026-11-24T07:00:00Z");
    let today = me.journal.resume_guided(&began.id, morning).unwrap();
    assert_eq!(today.guided, None);
    assert_eq!(today.last_massage.unwrap().minutes, 5);
}
