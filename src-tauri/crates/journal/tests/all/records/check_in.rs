//! The weekly check-in, and what it stops.

use recovery::{
    Asymmetry, CheckInAction, Flag, MentalFatigue, PersistentSoreness, PoorSleep, Signs, Status,
};
use rstest::rstest;

use crate::person::*;

/// Eight days after the squats of Monday: no check-in of that day counts any more.
const WEEK_ON: &str = "2026-12-01T16:00:00Z";

fn poor_sleep() -> Signs {
    Signs {
        poor_sleep: Some(PoorSleep::default()),
        ..Signs::default()
    }
}

fn sore(told: PersistentSoreness) -> Signs {
    Signs {
        persistent_soreness: Some(told),
        ..Signs::default()
    }
}

fn dark_urine() -> Signs {
    sore(PersistentSoreness {
        dark_urine: true,
        ..PersistentSoreness::default()
    })
}

fn badly_swollen() -> Signs {
    sore(PersistentSoreness {
        swelling: true,
        ..PersistentSoreness::default()
    })
}

fn weak_on_one_side() -> Signs {
    Signs {
        asymmetry: Some(Asymmetry {
            new_weakness_or_numbness: true,
            ..Asymmetry::default()
        }),
        ..Signs::default()
    }
}

fn self_harm() -> Signs {
    Signs {
        mental_fatigue: Some(MentalFatigue {
            self_harm_thoughts: true,
            ..MentalFatigue::default()
        }),
        ..Signs::default()
    }
}

/// Someone who told these signs after Monday's squats.
fn told(signs: Signs) -> Person {
    let mut me = Person::by_themselves();
    me.hard_squats();
    me.journal.check_in(signs, at(MONDAY_17)).unwrap();
    me
}

#[test]
fn a_check_in_counts_for_a_week() {
    let mut me = Person::new();
    me.hard_squats();
    let now = at(MONDAY_17);
    assert!(me.journal.today(now).unwrap().check_in_open);
    assert_eq!(
        me.journal.check_in(poor_sleep(), now).unwrap().action,
        CheckInAction::Earlier
    );
    let today = me.journal.today(now).unwrap();
    assert!(!today.check_in_open);
    assert_eq!(today.check_in.unwrap().score, 1);
    let next_week = later(now, 7 * 24 * 60);
    assert!(me.journal.today(next_week).unwrap().check_in_open);
}

#[rstest]
#[case::dark_urine(dark_urine(), Flag::RfDarkUrine)]
#[case::swelling_far_beyond_the_usual(badly_swollen(), Flag::RfDarkUrine)]
#[case::new_weakness(weak_on_one_side(), Flag::RfNeuro)]
fn an_answer_that_is_a_red_flag_stands_among_the_flags(#[case] signs: Signs, #[case] flag: Flag) {
    let today = told(signs).journal.today(at(MONDAY_17)).unwrap();
    assert_eq!(today.flags, [flag]);
    let plan = today.open.unwrap().plan;
    assert_eq!(plan.reason, Some(format!("urgent:{flag}")));
    assert_eq!(today.next_reminder, None);
    assert_eq!(today.check_in.unwrap().action, CheckInAction::Stop);
}

#[rstest]
#[case::dark_urine(dark_urine())]
#[case::swelling(badly_swollen())]
#[case::new_weakness(weak_on_one_side())]
fn a_red_flag_of_a_check_in_stops_until_it_is_said_to_be_settled(#[case] signs: Signs) {
    let mut me = told(signs);
    me.log(recovery::Activity::Running, 7, WEEK_ON);
    let today = me.journal.today(at(WEEK_ON)).unwrap();
    assert_eq!(today.open.unwrap().plan.status, Status::SeeProfessional);
    assert_eq!(today.next_reminder, None);

    let settled = me.settled(WEEK_ON);
    assert_eq!(settled.flags, []);
    assert_eq!(settled.open.unwrap().plan.status, Status::Recommended);
    assert!(settled.next_reminder.is_some());
}

#[rstest]
#[case::dark_urine(dark_urine())]
#[case::new_weakness(weak_on_one_side())]
fn settling_the_flag_ends_the_stop_of_the_check_in_too(#[case] signs: Signs) {
    let mut me = told(signs);
    let settled = me.settled(MONDAY_17);
    assert_eq!(settled.open.unwrap().plan.status, Status::Recommended);
    assert!(settled.next_reminder.is_some());
    let left = settled.check_in.unwrap();
    assert_eq!(
        left.action,
        me.journal
            .today(at(MONDAY_17))
            .unwrap()
            .check_in
            .unwrap()
            .action
    );
    assert_ne!(left.action, CheckInAction::Stop);
    assert!(left.escalations.is_empty());
    assert!(!settled.check_in_open);
}

#[test]
fn a_later_check_in_does_not_settle_what_an_earlier_one_told() {
    let mut me = told(dark_urine());
    me.journal
        .check_in(Signs::default(), at(MONDAY_17))
        .unwrap();
    let today = me.journal.today(at(MONDAY_17)).unwrap();
    assert_eq!(today.flags, [Flag::RfDarkUrine]);
    assert_eq!(today.open.unwrap().plan.status, Status::SeeProfessional);
}

#[test]
fn what_was_settled_and_is_told_again_stops_again() {
    let mut me = told(dark_urine());
    me.settled(MONDAY_17);
    me.journal
        .check_in(dark_urine(), later(at(MONDAY_17), 60))
        .unwrap();
    let today = me.journal.today(later(at(MONDAY_17), 60)).unwrap();
    assert_eq!(today.flags, [Flag::RfDarkUrine]);
}

#[test]
fn a_check_in_that_no_flag_stands_for_leaves_no_plan_either() {
    let mut me = told(self_harm());
    let today = me.journal.today(at(MONDAY_17)).unwrap();
    assert_eq!(today.open, None);
    assert_eq!(today.next_reminder, None);
    assert_eq!(today.check_in.unwrap().action, CheckInAction::Stop);

    // no flag stands for it, so settling flags leaves its stop
    let today = me.settled(MONDAY_17);
    assert_eq!(today.check_in.unwrap().action, CheckInAction::Stop);

    me.journal
        .check_in(Signs::default(), at(MONDAY_17))
        .unwrap();
    assert!(me.journal.today(at(MONDAY_17)).unwrap().open.is_some());
}
