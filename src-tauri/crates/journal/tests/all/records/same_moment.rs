//! Two answers at one moment: a clock that stands still, or two programs at once.

use recovery::{PoorSleep, Signs};

use crate::person::*;

/// Ids made in one millisecond have no order, so that one try proves nothing.
const TRIES: u8 = 20;

#[test]
fn the_later_soreness_counts() {
    let mut me = Person::with_self_massage();
    me.hard_squats();
    for _ in 0..TRIES {
        me.journal.report_soreness(5, at(OPENS)).unwrap();
        let today = me.journal.report_soreness(2, at(OPENS)).unwrap();
        assert_eq!(today.soreness.unwrap().value.get(), 2);
    }
}

#[test]
fn the_later_check_in_counts() {
    let mut me = Person::with_self_massage();
    me.hard_squats();
    let poor_sleep = Signs {
        poor_sleep: Some(PoorSleep::default()),
        ..Signs::default()
    };
    for _ in 0..TRIES {
        me.journal.check_in(poor_sleep.clone(), at(OPENS)).unwrap();
        let nothing = me.journal.check_in(Signs::default(), at(OPENS)).unwrap();
        let today = me.journal.today(at(OPENS)).unwrap();
        assert_eq!(today.check_in, Some(nothing));
    }
}
