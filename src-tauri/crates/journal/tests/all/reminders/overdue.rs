//! Notifications that are still on the screen when their time has passed.

use journal::*;

use crate::person::*;

/// What the inbox says of reminders: how each line's were missed, and how many.
fn reported(me: &mut Person, now: Moment) -> Vec<(NoticeKind, u32)> {
    let inbox = me.journal.today(now).unwrap().inbox;
    inbox.iter().map(|it| (it.kind, it.count)).collect()
}

#[test]
fn one_that_outlives_its_window_is_closed_and_reported_once_as_perhaps_unseen() {
    let mut me = Person::with_self_massage();
    me.hard_squats();
    let shown = me.shown(NEAR, 7);
    let over = on(shown.expires_at);
    assert!(me.journal.next_due(at(NEAR)).unwrap() <= Some(over.now));
    assert_eq!(reported(&mut me, at(NEAR)), []);

    me.journal.claim_due(RUN, over).unwrap();
    assert_eq!(me.journal.close_pending(over).unwrap(), [7]);
    assert_eq!(reported(&mut me, over), [(NoticeKind::Unanswered, 1)]);
    assert!(
        me.causes(&shown.id)
            .contains(&"missed:window_over".to_owned())
    );

    let after = later(over, 5);
    assert_eq!(me.journal.claim_due(RUN, after).unwrap(), []);
    assert_eq!(me.journal.claim_due("run-2", after).unwrap(), []);
    assert_eq!(me.journal.close_pending(after).unwrap(), [0_u32; 0]);
    assert_eq!(reported(&mut me, after), [(NoticeKind::Unanswered, 1)]);
    let line = me.journal.today(after).unwrap().inbox.remove(0);
    me.journal.dismiss_notice(&line.id, after).unwrap();
    me.journal.claim_due(RUN, later(after, 5)).unwrap();
    assert_eq!(reported(&mut me, later(after, 5)), []);
}

#[test]
fn one_that_was_on_the_screen_of_a_server_before_this_one_is_reported_as_well() {
    let mut me = Person::with_self_massage();
    me.hard_squats();
    let over = on(me.shown(NEAR, 7).expires_at);
    // the person logged out, and in again the next morning
    me.journal.forget_numbers(later(over, 600)).unwrap();
    me.journal.claim_due("run-2", later(over, 600)).unwrap();
    assert_eq!(
        me.journal.close_pending(later(over, 600)).unwrap(),
        [0_u32; 0]
    );
    assert_eq!(
        reported(&mut me, later(over, 600)),
        [(NoticeKind::Unanswered, 1)]
    );
}

#[test]
fn one_that_went_with_its_server_and_could_not_come_back_is_reported_as_well() {
    let mut me = Person::with_self_massage();
    me.hard_squats();
    let shown = me.shown(NEAR, 7);
    me.journal
        .server_took(std::slice::from_ref(&shown.id))
        .unwrap();
    let over = on(shown.expires_at);
    me.journal.claim_due(RUN, over).unwrap();
    me.journal.claim_due(RUN, later(over, 5)).unwrap();
    assert_eq!(reported(&mut me, over), [(NoticeKind::Unanswered, 1)]);
}

#[test]
fn one_that_left_the_screen_by_itself_was_seen() {
    let mut me = Person::with_self_massage();
    me.hard_squats();
    let shown = me.shown(NEAR, 7);
    me.journal.mark_hidden(&shown.id).unwrap();
    let over = on(shown.expires_at);
    me.journal.claim_due(RUN, over).unwrap();
    assert_eq!(me.journal.close_pending(over).unwrap(), [0_u32; 0]);
    assert_eq!(reported(&mut me, over), []);
}

#[test]
fn one_that_was_answered_or_closed_is_neither_closed_again_nor_reported() {
    for answer in [Answer::Opened, Answer::Dismissed, Answer::Skip] {
        let mut me = Person::with_self_massage();
        me.hard_squats();
        let shown = me.shown(NEAR, 7);
        me.journal.answer(&shown.id, answer, at(NEAR)).unwrap();
        let closed = me.journal.close_pending(at(NEAR)).unwrap();
        let over = on(shown.expires_at);
        me.journal.claim_due(RUN, over).unwrap();
        let closed_later = me.journal.close_pending(over).unwrap();
        assert!(closed.len() + closed_later.len() <= 1);
        assert_eq!(reported(&mut me, over), [], "{answer}");
    }
}
