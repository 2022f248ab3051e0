//! Every path of the journal to a massage, with everything that stops one (rules 3.7, 6).

use journal::*;
use recovery::{Advice, Flag, MentalFatigue, Precaution, RuleId, Signs, Status, Tool};
use strum::IntoEnumIterator;

use crate::person::*;

/// Tuesday, two hours after a run. A plan is open, the suggestion before the evening's session is on.
const TUESDAY: &str = "2026-11-24T11:00:00Z";

fn busy_tuesday() -> Person {
    let mut me = Person::with_self_massage();
    let mut settings = me.journal.settings().unwrap();
    settings.pre_workout_suggestion = true;
    me.journal.set_settings(settings, at(MONDAY_17)).unwrap();
    me.log(recovery::Activity::Running, 6, "2026-11-24T09:00:00Z");
    let evening = training("2026-11-24T19:00:00Z");
    me.journal.plan_session(evening, at(TUESDAY)).unwrap();
    me
}

/// Nothing is offered, nothing reminds, nothing can be kept or started.
fn nothing_is_left(me: &mut Person, what: &str) {
    let today = me.journal.today(at(TUESDAY)).unwrap();
    assert!(matches!(today.headline, Headline::Stop { .. }), "{what}");
    assert_eq!(today.suggestions, Suggestions::default(), "{what}");
    assert_eq!(today.next_reminder, None, "{what}");
    assert!(!today.asks_conditions, "{what}");
    if let Some(open) = today.open {
        assert_eq!(open.plan.status, Status::SeeProfessional, "{what}");
        assert_eq!((open.slot, open.plan.interim), (None, None), "{what}");
        let kept = me.journal.keep(&open.id, as_recommended(), at(TUESDAY));
        assert!(kept.is_err(), "{what}: kept");
        let started = me.journal.start(&open.id, Warnings::Accepted, at(TUESDAY));
        assert!(started.is_err(), "{what}: started");
    }
    assert_eq!(me.claim(RUN, "2026-11-25T11:00:00Z"), [], "{what}");
}

#[test]
fn without_a_stop_there_are_a_plan_and_a_card() {
    let today = busy_tuesday().journal.today(at(TUESDAY)).unwrap();
    assert!(!matches!(today.headline, Headline::Stop { .. }));
    assert!(today.suggestions.pre_workout.is_some());
    let plan = today.open.unwrap().plan;
    assert!(plan.slot.is_some() || plan.interim.is_some());
    assert_eq!(plan.advice, []);
}

#[test]
fn every_flag_stops_every_path() {
    for flag in Flag::iter() {
        let mut me = busy_tuesday();
        me.journal.report(&[flag], &[], at(TUESDAY)).unwrap();
        nothing_is_left(&mut me, flag.as_ref());
    }
}

#[test]
fn an_uncleared_clot_stops_every_path() {
    let mut me = busy_tuesday();
    let mut settings = me.journal.settings().unwrap();
    settings.profile.precautions = vec![Precaution::RecentClot];
    me.journal.set_settings(settings, at(TUESDAY)).unwrap();
    nothing_is_left(&mut me, "recent_clot");
}

#[test]
fn thoughts_of_self_harm_stop_every_path() {
    let mut me = busy_tuesday();
    let signs = Signs {
        mental_fatigue: Some(MentalFatigue {
            self_harm_thoughts: true,
            ..MentalFatigue::default()
        }),
        ..Signs::default()
    };
    me.journal.check_in(signs, at(TUESDAY)).unwrap();
    nothing_is_left(&mut me, "self-harm");
}

#[test]
fn every_condition_speaks_on_the_plan_and_on_the_card() {
    for condition in Precaution::iter().filter(|it| *it != Precaution::RecentClot) {
        let mut me = busy_tuesday();
        let mut settings = me.journal.settings().unwrap();
        settings.profile.precautions = vec![condition];
        let today = me.journal.set_settings(settings, at(TUESDAY)).unwrap();
        let suggestion = today.suggestions.pre_workout.unwrap();
        for advice in [suggestion.advice, today.open.unwrap().plan.advice] {
            assert_eq!(advice, [Advice::AskClinicianFirst], "{condition}");
        }
    }
}

#[test]
fn no_condition_leaves_a_tool_named_that_it_rules_out() {
    let every: Vec<Tool> = Tool::iter().collect();
    for condition in Precaution::iter().filter(|it| *it != Precaution::RecentClot) {
        let mut me = busy_tuesday();
        let mut settings = me.journal.settings().unwrap();
        settings.tools = every.clone();
        settings.profile.precautions = vec![condition];
        let fit = settings.profile.fit_tools(&every);
        let today = me.journal.set_settings(settings, at(TUESDAY)).unwrap();
        assert_eq!(today.tools, fit, "{condition}");
        let open = today.open.unwrap();
        let slot = open.slot.unwrap();
        let without_tools = slot.massage_with(&every) != slot.massage_with(&fit);
        let why = open.why.unwrap();
        assert_eq!(why.kind == RuleId::Prec, without_tools, "{condition}");
    }
}
