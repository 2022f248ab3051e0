//! The table, written by hand: what was done, and where the plan then is.

use rstest::rstest;

use super::*;

/// A time of day on 23 November 2026, with `+1` on the day after, and so on.
fn at(text: &str) -> DateTime<Utc> {
    let (clock, days) = text.split_once('+').unwrap_or((text, "0"));
    let first: DateTime<Utc> = format!("2026-11-23T{clock}Z").parse().unwrap();
    first + TimeDelta::days(days.parse().unwrap())
}

/// Self-massage at 21:00 for 15 minutes, in a window from 19:00 to 22:40.
fn by_self() -> Plan {
    Plan {
        course: Course::default(),
        proposed: slot(at("21:00:00"), 15, Delivery::SelfMassage),
        window: [at("19:00:00"), at("22:40:00")],
    }
}

/// An hour with a therapist at noon of the day after, in a window from 06:00; to be booked by 10:00.
fn by_therapist() -> Plan {
    Plan {
        course: Course::default(),
        proposed: slot(at("12:00:00+1"), 60, Delivery::Therapist),
        window: [at("06:00:00+1"), at("18:00:00+1")],
    }
}

fn act_of(word: &str) -> Act {
    ACTS.into_iter()
        .find(|act| format!("{act:?}") == word)
        .unwrap()
}

/// Does what is written, such as `Keep 18:00:00, Start 20:00:00`.
fn done(mut plan: Plan, acts: &str) -> Plan {
    for act in acts.split(", ").filter(|it| !it.is_empty()) {
        let (act, time) = act.split_once(' ').unwrap();
        plan.act(act_of(act), at(time)).unwrap();
    }
    plan
}

#[rstest]
#[case::later("", "18:59:59", "proposed")]
#[case::its_window_opens("", "19:00:00", "window_open")]
#[case::agreed_to("Keep 18:00:00", "20:49:59", "kept")]
#[case::agreed_to_in_its_window("Keep 19:30:00", "19:30:00", "kept")]
#[case::ten_minutes_before("Keep 18:00:00", "20:50:00", "near")]
#[case::during_it("Keep 18:00:00", "21:14:59", "near")]
#[case::over("Keep 18:00:00", "21:15:00", "unanswered")]
#[case::still_asked_three_days_later("Keep 18:00:00", "21:14:59+3", "unanswered")]
#[case::no_longer_asked("Keep 18:00:00", "21:15:00+3", "window_open")]
#[case::given_up("Keep 18:00:00, LetGo 20:55:00", "20:55:00", "window_open")]
#[case::started_early("Start 18:00:00", "18:00:00", "running")]
#[case::started_when_near("Keep 18:00:00, Start 20:58:00", "21:12:59", "running")]
#[case::ends_by_itself("Start 20:58:00", "21:13:00", "unanswered")]
#[case::taken_back("Start 18:00:00, CancelStart 18:01:00", "18:01:00", "proposed")]
#[case::taken_back_to_what_was_kept(
    "Keep 18:00:00, Start 20:00:00, CancelStart 20:05:00",
    "20:05:00",
    "kept"
)]
#[case::finished("Start 20:58:00, Finish 21:05:00", "21:05:00", "window_open")]
#[case::not_done("Keep 18:00:00, DidNot 21:20:00", "21:20:00", "window_open")]
#[case::kept_again("Keep 18:00:00, LetGo 18:01:00, Keep 18:02:00", "18:02:00", "kept")]
fn a_self_massage(#[case] acts: &str, #[case] now: &str, #[case] phase: &str) {
    let mut plan = done(by_self(), acts);
    assert_eq!(name(&plan.phase(at(now))), phase);
}

#[rstest]
#[case::agreed_to("Keep 18:00:00", "09:59:59+1", "kept")]
#[case::to_be_booked_by_now("Keep 18:00:00", "10:00:00+1", "ask_booked")]
#[case::asked_until_it_is_over("Keep 18:00:00", "12:59:59+1", "ask_booked")]
#[case::booked("Keep 18:00:00, Book 18:05:00", "10:00:00+1", "kept")]
#[case::booked_when_asked("Keep 18:00:00, Book 10:20:00+1", "10:20:00+1", "kept")]
#[case::half_an_hour_before("Keep 18:00:00, Book 18:05:00", "11:30:00+1", "near")]
#[case::over("Keep 18:00:00, Book 18:05:00", "13:00:00+1", "unanswered")]
#[case::over_without_a_booking("Keep 18:00:00", "13:00:00+1", "unanswered")]
#[case::given_up_when_asked("Keep 18:00:00, LetGo 10:20:00+1", "10:20:00+1", "window_open")]
#[case::kept_again_and_still_booked(
    "Keep 18:00:00, Book 18:05:00, Keep 18:10:00",
    "10:00:00+1",
    "kept"
)]
#[case::given_up_and_kept_again_is_not_booked(
    "Keep 18:00:00, Book 18:05:00, LetGo 18:06:00, Keep 18:10:00",
    "10:00:00+1",
    "ask_booked"
)]
fn a_therapists_massage(#[case] acts: &str, #[case] now: &str, #[case] phase: &str) {
    let mut plan = done(by_therapist(), acts);
    assert_eq!(name(&plan.phase(at(now))), phase);
}

#[rstest]
#[case::nothing_to_give_up("", "LetGo 18:00:00", "E_NOT_OPEN")]
#[case::nothing_was_asked("", "DidNot 18:00:00", "E_NOT_OPEN")]
#[case::it_is_not_over("Keep 18:00:00", "DidNot 21:00:00", "E_NOT_OPEN")]
#[case::it_does_not_run("Keep 18:00:00", "CancelStart 18:00:00", "E_NOT_OPEN")]
#[case::it_runs_already("Start 18:00:00", "Start 18:01:00", "E_NOT_OPEN")]
#[case::it_has_run_out("Start 18:00:00", "CancelStart 18:15:00", "E_NOT_OPEN")]
#[case::what_runs_is_not_given_up("Start 18:00:00", "LetGo 18:01:00", "E_NOT_OPEN")]
#[case::self_massage_is_not_booked("Keep 18:00:00", "Book 18:01:00", "E_NOT_OPEN")]
#[case::the_question_first("Keep 18:00:00", "Start 21:20:00", "E_UNANSWERED")]
#[case::the_question_first_here_too("Keep 18:00:00", "Keep 21:20:00", "E_UNANSWERED")]
#[case::that_time_is_over("", "Keep 21:15:00", "E_NOT_OPEN")]
fn what_is_refused(#[case] acts: &str, #[case] then: &str, #[case] code: &str) {
    let before = done(by_self(), acts);
    let mut plan = before.clone();
    let (act, time) = then.split_once(' ').unwrap();
    let refused = plan.act(act_of(act), at(time)).unwrap_err();
    assert_eq!(refused.code(), code);
    assert_eq!(plan, before, "a refusal changes nothing");
}

#[test]
fn a_therapists_massage_is_never_started() {
    let mut plan = done(by_therapist(), "Keep 18:00:00");
    let refused = plan.act(Act::Start, at("11:55:00+1")).unwrap_err();
    assert_eq!(refused.code(), "E_NOT_SELF");
}

#[rstest]
#[case(Status::SeeProfessional, "stopped")]
#[case(Status::Blocked, "blocked")]
#[case(Status::Deferred, "deferred")]
#[case(Status::Expired, "expired")]
#[case(Status::None, "no_slot")]
#[case(Status::Optional, "easy_day")]
fn what_the_rules_say_counts_while_nothing_is_kept(#[case] status: Status, #[case] name_: &str) {
    let plan = by_self();
    let setting = Setting {
        status,
        proposed: Some(&plan.proposed),
        opens: Some(plan.window[0]),
        last_start: Some(at("22:15:00")),
        lead: TimeDelta::hours(2),
        remind_at: None,
    };
    assert_eq!(name(&phase(&plan.course, &setting, at("20:00:00"))), name_);
}
