//! Soreness after hard sessions, with and without massage.

use chrono::TimeDelta;
use insights::{Answers, Insights, Quartiles, SorenessVerdict};
use recovery::Activity;
use rstest::rstest;

use crate::lot::Lot;
use crate::person::{Person, instant};

/// How many sessions are behind each day, with and without massage.
fn counts(person: &Person) -> [(usize, usize); 3] {
    let days = person.insights().soreness.days;
    [0, 1, 2].map(|at| (days[at].with.sessions, days[at].without.sessions))
}

#[test]
fn an_answer_belongs_to_the_day_that_the_calendar_says() {
    let mut person = Person::new();
    person.trains("2026-11-16T20:00:00Z", 8);
    // the same evening, then each of the next four days
    for at in ["16T21:30", "17T06:00", "18T05:00", "19T22:00", "20T07:00"] {
        person.says(&format!("2026-11-{at}:00Z"), 3);
    }
    assert_eq!(counts(&person), [(0, 1), (0, 1), (0, 1)]);
}

#[test]
fn a_night_that_the_clock_is_put_back_in_is_one_night() {
    let mut person = Person::new();
    person.trains("2026-10-24T20:00:00Z", 8);
    // 23:30 on Sunday in winter time, after a day of 25 hours
    person.says("2026-10-25T22:30:00Z", 3);
    assert_eq!(counts(&person), [(0, 1), (0, 0), (0, 0)]);
}

#[test]
fn each_entry_has_the_day_of_the_place_where_it_was_noted() {
    let mut person = Person::new();
    // Monday evening in New York, which in Berlin is Tuesday already
    person.trains("2026-11-17T01:00:00Z", 8);
    person.0.workouts[0].zone = chrono_tz::America::New_York;
    person.says("2026-11-17T17:00:00Z", 3);
    assert_eq!(counts(&person), [(0, 1), (0, 0), (0, 0)]);
}

#[test]
fn only_hard_sessions_count_and_an_easy_one_between_does_not_matter() {
    let mut person = Person::new();
    person.trains("2026-11-16T17:00:00Z", 7);
    person.trains("2026-11-17T17:00:00Z", 6);
    person.says("2026-11-18T17:00:00Z", 5);
    assert_eq!(counts(&person), [(0, 0), (0, 1), (0, 0)]);
}

#[test]
fn after_two_hard_sessions_an_answer_belongs_to_the_later_one() {
    let mut person = Person::new();
    person.trains("2026-11-16T17:00:00Z", 8);
    person.trains("2026-11-17T17:00:00Z", 8);
    person.says("2026-11-18T17:00:00Z", 5);
    assert_eq!(counts(&person), [(0, 1), (0, 0), (0, 0)]);
}

#[test]
fn of_several_answers_on_a_day_the_last_counts() {
    let mut person = Person::new();
    person.trains("2026-11-16T17:00:00Z", 8);
    person.says("2026-11-17T20:00:00Z", 2);
    person.says("2026-11-17T08:00:00Z", 6);
    let only = Answers {
        sessions: 1,
        soreness: Quartiles::of([2.0]),
    };
    assert_eq!(person.insights().soreness.days[0].without, only);
}

#[rstest]
#[case::between("2026-11-16T20:00:00Z", true)]
#[case::before_the_session("2026-11-16T15:00:00Z", false)]
#[case::not_over_at_the_answer("2026-11-17T11:50:00Z", false)]
#[case::over_at_the_answer("2026-11-17T11:40:00Z", true)]
fn a_massage_counts_between_session_and_answer(#[case] start: &str, #[case] counted: bool) {
    let mut person = Person::new();
    person.trains("2026-11-16T17:00:00Z", 8);
    person.rolls(start);
    person.says("2026-11-17T12:00:00Z", 3);
    let (with, without) = counts(&person)[0];
    assert_eq!((with == 1, without == 1), (counted, !counted));
}

#[test]
fn a_massage_after_the_windows_does_not_count() {
    let mut person = Person::new();
    person.trains("2026-11-16T05:00:00Z", 8);
    person.rolls("2026-11-19T05:00:00Z");
    person.says("2026-11-19T20:00:00Z", 3);
    assert_eq!(counts(&person)[2], (0, 1));
}

#[test]
fn sessions_before_the_span_do_not_count() {
    let mut person = Person::new();
    person.trains("2026-01-04T17:00:00Z", 8);
    person.says("2026-01-05T17:00:00Z", 3);
    assert_eq!(counts(&person), [(0, 0); 3]);
}

/// So many pairs; without massage the soreness is 5, with it less by this.
fn paired(pairs: i64, less: i32) -> Insights {
    let mut person = Person::new();
    for number in 0..pairs {
        person.recovers(2 * number, true, i64::from(5 - less));
        person.recovers(2 * number + 1, false, 5);
    }
    person.insights()
}

#[rstest]
#[case::one_too_few(19, 3, SorenessVerdict::TooEarly)]
#[case::just_enough(20, 3, SorenessVerdict::LessSore)]
#[case::sorer(20, -3, SorenessVerdict::Sorer)]
#[case::no_difference(20, 0, SorenessVerdict::NoDifference)]
fn no_verdict_comes_before_twenty_on_each_side(
    #[case] pairs: i64,
    #[case] less: i32,
    #[case] verdict: SorenessVerdict,
) {
    let soreness = paired(pairs, less).soreness;
    assert_eq!(soreness.verdict, verdict);
    assert_eq!(soreness.needed, 20);
    // the pictures are there all the same
    assert_eq!(
        soreness.days[0].with.soreness.unwrap().middle,
        f64::from(5 - less)
    );
    assert_eq!(soreness.days[0].difference.is_some(), pairs >= 20);
}

#[test]
fn a_difference_has_its_middle_and_its_interval() {
    let difference = paired(20, 2).soreness.days[0].difference.unwrap();
    assert_eq!(
        (difference.low, difference.middle, difference.high),
        (-2.0, -2.0, -2.0)
    );
    assert_eq!(difference.p, 2.0_f64.powi(-19));
}

#[test]
fn sessions_of_different_kinds_are_not_compared() {
    let mut person = Person::new();
    for number in 0..50 {
        person.recovers(number, number % 2 == 0, 5 - 3 * (number % 2));
        if number % 2 == 0 {
            person.0.workouts.last_mut().unwrap().activity = Activity::Running;
        }
    }
    let soreness = person.insights().soreness;
    assert_eq!(
        (soreness.days[0].pairs, soreness.verdict),
        (0, SorenessVerdict::TooEarly)
    );
}

#[test]
fn of_2000_histories_without_an_effect_at_most_six_in_a_hundred_seem_to_have_one() {
    let mut lot = Lot::new(14);
    let (mut named, mut early) = (0, 0);
    for _ in 0..2_000 {
        let mut person = Person::new();
        for number in 0..64 {
            let end = instant("2026-01-06T17:00:00Z") + TimeDelta::days(5 * number);
            person.trains_at(end, 8, Activity::StrengthLower);
            if lot.below(2) == 0 {
                person.rolls_at(end + TimeDelta::hours(3));
            }
            // the days of one session are alike
            let most = lot.answer();
            for day in 1..=3 {
                let value = u8::midpoint(most, lot.answer());
                person.says_at(end + TimeDelta::days(day), value.into());
            }
        }
        match person.insights().soreness.verdict {
            SorenessVerdict::TooEarly => early += 1,
            SorenessVerdict::NoDifference => {}
            _ => named += 1,
        }
    }
    assert!(early < 200, "{early} of 2000 were too short");
    assert!((1..=120).contains(&named), "{named} of 2000");
}
