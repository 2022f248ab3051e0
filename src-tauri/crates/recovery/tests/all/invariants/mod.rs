//! What holds for every input (rules 4.9), and the planner against brute force, over random inputs.

mod guided_apart;
mod guided_session;
mod inputs;
mod oracle;
mod usable_starts;

use chrono::{DateTime, TimeDelta, Utc};
use inputs::inputs;
use oracle::{Answer, Session, answer};
use proptest::prelude::*;
use recovery::{
    Advice, Delivery, Input, Interval, MassageType, Plan, SessionKind, Status, TimingWindow, plan,
    quiet_intervals, slot_at,
};

proptest! {
    #![proptest_config(config(8_000))]

    #[test]
    fn the_planner_agrees_with_brute_force(input in inputs()) {
        prop_assert_eq!(as_answer(&plan(&input).unwrap()), answer(&input));
    }

    #[test]
    fn every_slot_is_feasible(input in inputs()) {
        let plan = plan(&input).unwrap();
        check_windows(&plan)?;
        if let Some(slot) = &plan.slot {
            let span = Interval { start: slot.start.to_utc(), end: slot.end.to_utc() };
            check_time(&input, span)?;
            prop_assert_eq!(span.end - span.start, TimeDelta::minutes(slot.minutes.into()));
            if plan.status != Status::Deferred {
                let window = plan.windows.iter().find(|w| w.id == slot.window).unwrap();
                prop_assert!(window.from_utc <= span.start && span.end <= window.to_utc);
                check_blackout(&input, span, plan.windows[0].from_utc)?;
                let there = slot_at(&input, span.start, slot.minutes, slot.delivery).unwrap();
                prop_assert_eq!(there.as_ref(), Some(slot), "a custom slot at that time is the same");
            }
            check_levels(&input, &plan)?;
        }
        if let Some(interim) = &plan.interim {
            prop_assert_eq!(plan.status, Status::Deferred);
            prop_assert_eq!(interim.delivery, Delivery::SelfMassage);
            let span = Interval { start: interim.start.to_utc(), end: interim.end.to_utc() };
            check_time(&input, span)?;
        }
        check_notifications(&input, &plan)?;
        check_advice(&input, &plan)?;
    }
}

proptest! {
    #![proptest_config(config(4_000))]

    #[test]
    fn the_order_of_lists_never_matters(
        (input, shuffled) in inputs().prop_flat_map(|input| (Just(input.clone()), shuffled(input))),
    ) {
        prop_assert_eq!(plan(&input), plan(&shuffled));
    }

    #[test]
    fn an_input_survives_json(input in inputs()) {
        let printed = serde_json::to_string(&input).unwrap();
        prop_assert_eq!(Input::from_json(&printed), Ok(input));
    }
}

/// How many inputs to try, unless `PROPTEST_CASES` says otherwise.
fn config(usual: u32) -> ProptestConfig {
    let mut config = ProptestConfig::default();
    if std::env::var_os("PROPTEST_CASES").is_none() {
        config.cases = usual;
    }
    config
}

fn shuffled(input: Input) -> impl Strategy<Value = Input> {
    let lists = (
        Just(input.other_workouts.clone()).prop_shuffle(),
        Just(input.context.planned.clone()).prop_shuffle(),
        Just(input.context.massages.clone()).prop_shuffle(),
        Just(input.context.busy.clone()).prop_shuffle(),
        Just(input.context.flags.clone()).prop_shuffle(),
        Just(input.context.local_issues.clone()).prop_shuffle(),
        Just(input.signs.clone()).prop_shuffle(),
        (
            Just(input.context.profile.precautions.clone()).prop_shuffle(),
            Just(input.context.profile.cleared_precautions.clone()).prop_shuffle(),
        ),
    );
    lists.prop_map(
        move |(others, planned, massages, busy, flags, issues, signs, conditions)| {
            let mut shuffled = input.clone();
            shuffled.other_workouts = others;
            shuffled.context.planned = planned;
            shuffled.context.massages = massages;
            shuffled.context.busy = busy;
            shuffled.context.flags = flags;
            shuffled.context.local_issues = issues;
            shuffled.signs = signs;
            let profile = &mut shuffled.context.profile;
            (profile.precautions, profile.cleared_precautions) = conditions;
            shuffled
        },
    )
}

fn as_answer(plan: &Plan) -> Answer {
    Answer {
        status: plan.status,
        reason: plan.reason.as_ref().map(ToString::to_string),
        main_workout: plan.main_workout.clone(),
        deep_not_before: plan.deep_not_before.to_utc(),
        slot: plan.slot.as_ref().map(|slot| Session {
            window: slot.window,
            start: slot.start.to_utc(),
            minutes: slot.minutes,
            minutes_range: slot.minutes_range.to_array(),
            delivery: slot.delivery,
            types: slot.types.clone(),
            pressure: slot.pressure.to_array(),
            caps: slot.caps.clone(),
            focus: slot.focus.clone(),
            rest_day: slot.rest_day,
        }),
        interim: plan.interim.as_ref().map(|interim| {
            (
                interim.start.to_utc(),
                interim.types.clone(),
                interim.pressure.hi.get(),
            )
        }),
        window_open_notify_at: plan.window_open_notify_at.map(|at| at.to_utc()),
        slot_reminder_at: plan.slot_reminder_at.map(|at| at.to_utc()),
        advice: plan.advice.clone(),
    }
}

fn check_windows(plan: &Plan) -> Result<(), TestCaseError> {
    prop_assert_eq!(plan.windows.len(), 5);
    for pair in plan.windows.windows(2) {
        prop_assert_eq!(pair[0].to_utc, pair[1].from_utc);
    }
    let whole = plan.windows[4].to_utc - plan.windows[0].from_utc;
    prop_assert_eq!(whole, TimeDelta::hours(72));
    Ok(())
}

fn check_time(input: &Input, span: Interval) -> Result<(), TestCaseError> {
    prop_assert!(span.start >= input.context.now);
    prop_assert_eq!(span.start.timestamp() % 900, 0);
    let waking = Interval {
        start: span.start - TimeDelta::minutes(30),
        ..span
    };
    for night in quiet_intervals(&input.context.profile, input.context.zone, waking) {
        prop_assert!(!night.overlaps(span), "in quiet hours");
        let late = night.end > span.start || span.start - night.end >= TimeDelta::minutes(30);
        prop_assert!(late, "just after quiet hours");
    }
    prop_assert!(!input.context.busy.iter().any(|busy| busy.overlaps(span)));
    Ok(())
}

fn check_blackout(
    input: &Input,
    span: Interval,
    since: DateTime<Utc>,
) -> Result<(), TestCaseError> {
    for session in input
        .context
        .planned
        .iter()
        .filter(|session| session.start >= since)
    {
        let day = TimeDelta::hours(24);
        if session.kind == SessionKind::Competition {
            let blackout = Interval {
                start: session.start - day,
                end: session.start,
            };
            prop_assert!(!blackout.overlaps(span), "in a blackout");
        }
        let minutes = session.duration_min.unwrap_or(15);
        let end = session.start + TimeDelta::minutes(minutes.into());
        prop_assert!(
            !Interval {
                start: session.start,
                end
            }
            .overlaps(span),
            "in a session"
        );
    }
    Ok(())
}

fn check_levels(input: &Input, plan: &Plan) -> Result<(), TestCaseError> {
    let slot = plan.slot.as_ref().unwrap();
    let [lo, hi] = slot.pressure.to_array();
    let soreness = input
        .context
        .soreness
        .map_or(0, |report| report.value.get());
    prop_assert!(1 <= lo && lo <= hi && hi <= 5);
    prop_assert!(!slot.types.is_empty() && !slot.focus.is_empty());
    prop_assert!(
        slot.types
            .iter()
            .all(|kind| kind.pressure_range().lo.get() <= hi)
    );
    prop_assert!(slot.delivery == Delivery::Therapist || hi <= 3);
    if soreness >= 7 {
        prop_assert_eq!(&slot.types, &vec![MassageType::Swedish]);
        prop_assert!(hi <= 2);
    }
    let precautions = &input.context.profile.precautions;
    for precaution in precautions {
        prop_assert!(hi <= precaution.highest().get(), "{precaution}");
    }
    if !precautions.is_empty() || input.context.referral {
        let barred = [MassageType::DeepTissue, MassageType::Percussion];
        prop_assert!(hi <= 3 && !slot.types.iter().any(|kind| barred.contains(kind)));
    }
    if slot.types.contains(&MassageType::DeepTissue) {
        prop_assert!(slot.start >= plan.deep_not_before && hi >= 4 && soreness < 4);
        prop_assert!(slot.delivery == Delivery::Therapist);
        prop_assert!(matches!(
            slot.window,
            TimingWindow::NextDay | TimingWindow::PeakDoms
        ));
    }
    Ok(())
}

/// Advice does not depend on what became of the plan, except that a stop says it all.
fn check_advice(input: &Input, plan: &Plan) -> Result<(), TestCaseError> {
    let workouts = || std::iter::once(&input.workout).chain(&input.other_workouts);
    let now = workouts()
        .map(|workout| workout.end)
        .fold(input.context.now, Ord::max);
    let all_out =
        workouts().any(|workout| workout.rpe.get() >= 9 && now - workout.end < TimeDelta::days(7));
    let stopped = plan.status == Status::SeeProfessional;
    let stands = |advice, holds: bool| plan.advice.contains(&advice) == (holds && !stopped);
    prop_assert!(stands(Advice::RhabdoWatch, all_out));
    prop_assert!(stands(Advice::ReferralOpen, input.context.referral));
    prop_assert!(!stopped || (plan.advice.is_empty() && plan.interim.is_none()));
    Ok(())
}

fn check_notifications(input: &Input, plan: &Plan) -> Result<(), TestCaseError> {
    for at in [plan.window_open_notify_at, plan.slot_reminder_at]
        .into_iter()
        .flatten()
    {
        prop_assert_eq!(plan.status, Status::Recommended);
        prop_assert!(!recovery::is_quiet(
            &input.context.profile,
            input.context.zone,
            at.to_utc()
        ));
        prop_assert!(at > input.context.now && at <= plan.slot.as_ref().unwrap().start);
    }
    Ok(())
}
