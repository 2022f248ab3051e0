//! Health conditions change what the plan and the card offer (rules 3.7, 4.11).

use recovery::{Advice, Precaution, RuleId, Tool};
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
