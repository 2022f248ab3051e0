//! Notifications that are still on the screen when their time has passed.

use journal::*;

use crate::person::*;

fn missed(me: &mut Person, now: Moment) -> Vec<u32> {
    let inbox = me.journal.today(now).unwrap().inbox;
    let missed = inbox.iter().filter(|it| it.kind == NoticeKind::Missed);
    missed.map(|it| it.count).collect()
}

#[test]
fn one_that_outlives_its_window_is_closed_and_was_not_missed() {
    let mut me = Person::with_self_massage();
    me.hard_squats();
    let shown = me.shown(NEAR, 7);
    let over = on(shown.expires_at);
    assert!(me.journal.next_due(at(NEAR)).unwrap() <= Some(over.now));

    me.journal.claim_due(RUN, over).unwrap();
    assert_eq!(me.journal.close_pending(over).unwrap(), [7]);
    assert_eq!(missed(&mut me, over), [0_u32; 0]);
    assert!(
        me.causes(&shown.id)
            .contains(&"shown:window_over".to_owned())
    );

    me.journal.claim_due(RUN, later(over, 5)).unwrap();
    assert_eq!(
        me.journal.close_pending(later(over, 5)).unwrap(),
        [0_u32; 0]
    );
    assert_eq!(missed(&mut me, over), [0_u32; 0]);
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
    assert_eq!(missed(&mut me, over), [0_u32; 0]);
}

#[test]
fn one_that_was_answered_is_no_longer_there_to_be_closed() {
    let mut me = Person::with_self_massage();
    me.hard_squats();
    let shown = me.shown(NEAR, 7);
    me.journal
        .answer(&shown.id, Answer::Opened, at(NEAR))
        .unwrap();
    let closed = me.journal.close_pending(at(NEAR)).unwrap();
    let over = on(shown.expires_at);
    me.journal.claim_due(RUN, over).unwrap();
    let closed_later = me.journal.close_pending(over).unwrap();
    assert!(closed.len() + closed_later.len() <= 1);
    assert_eq!(missed(&mut me, over), [0_u32; 0]);
}
