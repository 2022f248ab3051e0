//! The weekly check-in, and when it stops all plans.

use recovery::{
    Asymmetry, CheckInAction, Flag, MentalFatigue, PersistentSoreness, PoorSleep, Signs, Status,
};
use rstest::rstest;

use crate::person::*;

/// Eight days after Monday's squats: a check-in of that day no longer counts.
const WEEK_ON: &str = "2026-12-01T16:00:00Z";

fn poor_sleep() -> Signs {
    Signs {
        poor_sleep: Some(PoorSleep::default()),
        ..Signs::default()
    }
}

fn sore(reported: PersistentSoreness) -> Signs {
    Signs {
        persistent_soreness: Some(reported),
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

/// Someone who reported these signs after Monday's squats.
fn after_check_in(signs: Signs) -> Person {
    let mut me = Person::with_self_massage();
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
fn an_answer_that_is_a_red_flag_is_listed_as_one(#[case] signs: Signs, #[case] flag: Flag) {
    let today = after_check_in(signs).journal.today(at(MONDAY_17)).unwrap();
    assert_eq!(today.flags, [flag]);
    let plan = today.open.unwrap().plan;
    assert_eq!(
        plan.reason,
        Some(recovery::StatusReason::Urgent(vec![flag]))
    );
    assert_eq!(today.next_reminder, None);
    assert_eq!(today.check_in.unwrap().action, CheckInAction::Stop);
}

#[rstest]
#[case::dark_urine(dark_urine())]
#[case::swelling(badly_swollen())]
#[case::new_weakness(weak_on_one_side())]
fn a_red_flag_from_a_check_in_stops_plans_until_it_is_resolved(#[case] signs: Signs) {
    let mut me = after_check_in(signs);
    me.log(recovery::Activity::Running, 7, WEEK_ON);
    let today = me.journal.today(at(WEEK_ON)).unwrap();
    assert_eq!(today.open.unwrap().plan.status, Status::SeeProfessional);
    assert_eq!(today.next_reminder, None);

    let resolved = me.resolve_flags(WEEK_ON);
    assert_eq!(resolved.flags, []);
    assert_eq!(resolved.open.unwrap().plan.status, Status::Recommended);
    assert!(resolved.next_reminder.is_some());
}

#[rstest]
#[case::dark_urine(dark_urine())]
#[case::new_weakness(weak_on_one_side())]
fn resolving_the_flag_ends_the_stop_of_the_check_in_too(#[case] signs: Signs) {
    let mut me = after_check_in(signs);
    let resolved = me.resolve_flags(MONDAY_17);
    assert_eq!(resolved.open.unwrap().plan.status, Status::Recommended);
    assert!(resolved.next_reminder.is_some());
    let left = resolved.check_in.unwrap();
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
    assert!(!resolved.check_in_open);
}

#[test]
fn a_later_check_in_does_not_resolve_what_an_earlier_one_reported() {
    let mut me = after_check_in(dark_urine());
    me.journal
        .check_in(Signs::default(), at(MONDAY_17))
        .unwrap();
    let today = me.journal.today(at(MONDAY_17)).unwrap();
    assert_eq!(today.flags, [Flag::RfDarkUrine]);
    assert_eq!(today.open.unwrap().plan.status, Status::SeeProfessional);
}

#[test]
fn a_resolved_flag_that_is_reported_again_stops_again() {
    let mut me = after_check_in(dark_urine());
    me.resolve_flags(MONDAY_17);
    me.journal
        .check_in(dark_urine(), later(at(MONDAY_17), 60))
        .unwrap();
    let today = me.journal.today(later(at(MONDAY_17), 60)).unwrap();
    assert_eq!(today.flags, [Flag::RfDarkUrine]);
}

#[test]
fn a_check_in_that_stops_without_a_flag_leaves_no_plan_either() {
    let mut me = after_check_in(self_harm());
    let today = me.journal.today(at(MONDAY_17)).unwrap();
    assert_eq!(today.open, None);
    assert_eq!(today.next_reminder, None);
    assert_eq!(today.check_in.unwrap().action, CheckInAction::Stop);

    // it has no flag, so resolving the flags does not end the stop
    let today = me.resolve_flags(MONDAY_17);
    assert_eq!(today.check_in.unwrap().action, CheckInAction::Stop);

    me.journal
        .check_in(Signs::default(), at(MONDAY_17))
        .unwrap();
    assert!(me.journal.today(at(MONDAY_17)).unwrap().open.is_some());
}
