//! Every path through the rules, with everything that stops or limits a massage (rules 3.7).

use recovery::{
    Advice, CustomSlot, Flag, Input, LocalIssueKind, MassageType, Outcome, Precaution, RuleId,
    Status, SuggestionInput, maintenance, plan, pre_competition, pre_workout, review_custom_slot,
};
use serde_json::{Value, json};
use strum::IntoEnumIterator;

use crate::question::evening_run;

/// Situations in which each kind of plan, a suggestion before training, one before a race and one for a
/// rest day come about.
fn situations() -> Vec<(&'static str, Value)> {
    let race = json!([{ "start": "2026-11-26T18:00:00+01:00", "kind": "competition", "activity": "running" }]);
    let lunch =
        json!([{ "start": "2026-11-24T12:00:00+01:00", "kind": "training", "activity": "tennis" }]);
    let later = "2026-11-27T09:00:00+01:00";
    vec![
        ("self", json!({})),
        ("therapist", json!({ "profile.delivery": "therapist" })),
        (
            "the next day",
            json!({ "profile.delivery": "therapist", "workout.activity": "strength_lower", "workout.rpe": 6, "now": "2026-11-24T07:00:00+01:00" }),
        ),
        (
            "a repeat",
            json!({ "now": "2026-11-24T18:00:00+01:00", "soreness": 5, "massages": [{
            "start": "2026-11-23T18:30:00+01:00", "minutes": 15, "pressure": 2, "type": "swedish",
            "delivery": "self",
        }] }),
        ),
        (
            "two a day",
            json!({ "planned": [{ "start": "2026-11-23T20:00:00+01:00", "kind": "training" }] }),
        ),
        (
            "morning and evening",
            json!({
                "now": "2026-11-23T08:00:00+01:00",
                "workout.end": "2026-11-23T08:00:00+01:00",
                "workout.rpe": 5,
                "planned": [{ "start": "2026-11-23T17:00:00+01:00", "kind": "training" }],
            }),
        ),
        (
            "expired",
            json!({ "now": later, "profile.delivery": "therapist" }),
        ),
        (
            "before training",
            json!({ "now": "2026-11-24T08:30:00+01:00", "planned": lunch }),
        ),
        (
            "before a race",
            json!({ "now": "2026-11-23T18:00:00+01:00", "planned": race }),
        ),
        (
            "a rest day",
            json!({ "now": later, "soreness": 0, "profile.delivery": "either" }),
        ),
    ]
}

pub(crate) fn inputs(what: &Value) -> Vec<(&'static str, Input)> {
    situations()
        .into_iter()
        .map(|(name, mut changes)| {
            for (key, value) in what.as_object().unwrap() {
                changes[key] = value.clone();
            }
            (
                name,
                Input::from_json(&evening_run(&changes).to_string()).unwrap(),
            )
        })
        .collect()
}

/// The types and the highest level of everything that is offered.
fn offers(input: &Input) -> Vec<(&'static str, Vec<MassageType>, u8)> {
    let made = plan(input).unwrap();
    let suggestion_input = SuggestionInput::of(input);
    let mut offers = Vec::new();
    let slots = made.slot.iter().chain(&made.alternatives);
    offers.extend(slots.map(|it| ("slot", it.types.clone(), it.pressure.hi.get())));
    let interim = made.interim.iter();
    offers.extend(interim.map(|it| ("interim", it.types.clone(), it.pressure.hi.get())));
    let suggestion = pre_workout(&suggestion_input).unwrap();
    offers.extend(suggestion.map(|it| ("pre_workout", it.types, it.pressure.hi.get())));
    let suggestion = pre_competition(&suggestion_input).unwrap();
    offers.extend(suggestion.map(|it| ("pre_competition", it.types, it.pressure.hi.get())));
    let suggestion = maintenance(&suggestion_input).unwrap();
    offers.extend(suggestion.map(|it| ("maintenance", it.types, it.pressure.hi.get())));
    offers
}

/// The advice of everything that is offered, and of a plan without an offer.
fn advice(input: &Input) -> Vec<(&'static str, Vec<Advice>)> {
    let suggestion_input = SuggestionInput::of(input);
    let mut found = vec![("plan", plan(input).unwrap().advice)];
    found.extend(
        pre_workout(&suggestion_input)
            .unwrap()
            .map(|it| ("pre_workout", it.advice)),
    );
    found.extend(
        pre_competition(&suggestion_input)
            .unwrap()
            .map(|it| ("pre_competition", it.advice)),
    );
    found.extend(
        maintenance(&suggestion_input)
            .unwrap()
            .map(|it| ("maintenance", it.advice)),
    );
    found
}

/// The rules against the lightest massage of one's own, an hour from now.
fn against_the_lightest(input: &Input) -> Vec<RuleId> {
    let start = input.context.now + chrono::TimeDelta::hours(1);
    let slot: CustomSlot = serde_json::from_value(json!({
        "start": start, "minutes": 10, "type": "swedish", "pressure": 1, "delivery": "self",
    }))
    .unwrap();
    let verdict = review_custom_slot(input, &slot).unwrap();
    assert_eq!(
        verdict.outcome == Outcome::Refuse,
        !verdict.refused_by.is_empty()
    );
    verdict.refused_by
}

#[test]
fn every_path_is_open_when_nothing_is_wrong() {
    let open: Vec<&str> = inputs(&json!({}))
        .iter()
        .flat_map(|(_, input)| offers(input))
        .map(|(path, ..)| path)
        .collect();
    for path in [
        "slot",
        "interim",
        "pre_workout",
        "pre_competition",
        "maintenance",
    ] {
        assert!(open.contains(&path), "{path} is walked: {open:?}");
    }
    let firm = |(_, types, hi): &(_, Vec<MassageType>, u8)| {
        *hi >= 4 && types.contains(&MassageType::DeepTissue)
    };
    let all: Vec<_> = inputs(&json!({}))
        .iter()
        .flat_map(|(_, input)| offers(input))
        .collect();
    assert!(all.iter().any(|it| it.0 == "slot" && firm(it)), "{all:?}");
    assert!(
        all.iter().any(|it| it.0 == "maintenance" && firm(it)),
        "{all:?}"
    );
    for path in ["slot", "interim", "pre_workout"] {
        let gun = |it: &&(&str, Vec<MassageType>, u8)| it.1.contains(&MassageType::Percussion);
        assert!(
            all.iter().filter(gun).any(|it| it.0 == path),
            "{path}: {all:?}"
        );
    }
}

#[test]
fn every_path_stops_on_every_flag_and_on_a_clot() {
    let flags = Flag::iter().map(|flag| {
        let urgency = if flag.is_urgent() { "urgent" } else { "soon" };
        (json!({ "flags": [flag] }), format!("{urgency}:{flag}"))
    });
    let clot = json!({ "profile.precautions": ["recent_clot"] });
    for (what, reason) in flags.chain([(clot, "soon:recent_clot".to_owned())]) {
        for (name, input) in inputs(&what) {
            let plan = plan(&input).unwrap();
            assert_eq!(plan.status, Status::SeeProfessional, "{name} {reason}");
            assert_eq!(plan.reason.map(|it| it.to_string()), Some(reason.clone()));
            assert_eq!(
                (plan.window_open_notify_at, plan.slot_reminder_at),
                (None, None)
            );
            assert_eq!(plan.book_by, None);
            assert_eq!(offers(&input), [], "{name} {reason}");
            assert_ne!(against_the_lightest(&input), [], "{name} {reason}");
        }
    }
}

#[test]
fn every_path_is_gentler_with_every_condition() {
    for precaution in Precaution::iter() {
        let cleared = precaution == Precaution::RecentClot;
        let what = json!({
            "profile.precautions": [precaution],
            "profile.cleared_precautions": if cleared { vec![precaution] } else { vec![] },
        });
        for (name, input) in inputs(&what) {
            no_firm_work(&input, precaution.highest().get(), name);
            for (path, advice) in advice(&input) {
                let asks = advice.contains(&Advice::AskClinicianFirst);
                assert_eq!(asks, !cleared, "{name} {path} {precaution}");
            }
        }
    }
}

#[test]
fn every_path_is_gentler_with_an_open_referral() {
    for (name, input) in inputs(&json!({ "referral": true })) {
        no_firm_work(&input, 3, name);
        for (path, advice) in advice(&input) {
            assert!(advice.contains(&Advice::ReferralOpen), "{name} {path}");
        }
    }
}

fn no_firm_work(input: &Input, most: u8, name: &str) {
    for (path, types, hi) in offers(input) {
        assert!(hi <= most, "{name} {path}: {hi}");
        for kind in [MassageType::DeepTissue, MassageType::Percussion] {
            assert!(!types.contains(&kind), "{name} {path}: {kind}");
        }
    }
}

#[test]
fn every_path_leaves_out_every_local_issue() {
    for kind in LocalIssueKind::iter() {
        let what = json!({ "local_issues": [{ "kind": kind, "group": "calves", "side": "left" }] });
        for (name, input) in inputs(&what) {
            let plan = plan(&input).unwrap();
            let legs = json!({ "group": "calves" });
            let left = json!({ "group": "calves", "side": "left" });
            let slots = plan
                .slot
                .iter()
                .chain(&plan.alternatives)
                .map(|it| &it.focus);
            let mut touched = slots
                .chain(plan.interim.iter().map(|it| &it.focus))
                .flatten();
            assert!(
                !touched.any(|it| [&legs, &left].contains(&&json!(it))),
                "{name} {kind}"
            );
            let suggestion_input = SuggestionInput::of(&input);
            let left_out = [
                pre_workout(&suggestion_input)
                    .unwrap()
                    .map(|it| it.left_out),
                pre_competition(&suggestion_input)
                    .unwrap()
                    .map(|it| it.left_out),
                maintenance(&suggestion_input)
                    .unwrap()
                    .map(|it| it.left_out),
            ];
            for named in left_out.into_iter().flatten() {
                assert_eq!(json!(named), json!([left]), "{name} {kind}");
            }
            for (path, advice) in advice(&input) {
                let refers = advice.contains(&Advice::InjurySeeProfessional);
                assert_eq!(refers, kind.needs_professional(), "{name} {path} {kind}");
                let acute = advice.contains(&Advice::Injury72h);
                assert_eq!(
                    acute,
                    kind == LocalIssueKind::AcuteInjury,
                    "{name} {path} {kind}"
                );
            }
        }
    }
}
