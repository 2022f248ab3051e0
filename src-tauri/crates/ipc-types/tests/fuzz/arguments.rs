//! Arguments: good ones, and good ones with something wrong in them.

use chrono_tz::Tz;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};

use crate::commands::COMMANDS;
use crate::odd::{any_value, change};

/// One call of a command.
#[derive(Debug, Clone)]
pub(crate) struct Call {
    pub(crate) command: &'static str,
    pub(crate) arguments: Value,
    /// How long after the previous call.
    pub(crate) after_min: i64,
    pub(crate) zone: Tz,
    /// Which of the known ids `@any` stands for.
    pub(crate) which: Index,
}

/// A sequence of calls.
pub(crate) fn calls() -> impl Strategy<Value = Vec<Call>> {
    prop::collection::vec(call(), 1..40)
}

/// The name of a command.
pub(crate) fn command() -> impl Strategy<Value = &'static str> {
    select(COMMANDS.to_vec())
}

/// The names of a command's arguments.
pub(crate) fn names(command: &str) -> Vec<String> {
    let good = good(command);
    let fields = good.as_object();
    fields
        .into_iter()
        .flatten()
        .map(|(name, _)| name.clone())
        .collect()
}

fn call() -> impl Strategy<Value = Call> {
    let zones = vec![
        chrono_tz::Europe::Berlin,
        chrono_tz::Pacific::Apia,
        chrono_tz::Asia::Kathmandu,
        chrono_tz::Australia::Lord_Howe,
        chrono_tz::Africa::Casablanca,
        chrono_tz::America::St_Johns,
    ];
    let after =
        prop_oneof![6 => 0..200_i64, 2 => 200..4_000_i64, 1 => -3_000..0_i64, 1 => 0..900_000_i64];
    let changes = prop::collection::vec((any::<Index>(), any_value(), 0..6_u8), 0..4);
    // often there is a workout
    let command = prop_oneof![4 => command(), 1 => Just("log_workout")];
    let zone = prop_oneof![8 => Just(zones[0]), 1 => select(zones)];
    let which = any::<Index>();
    (command, changes, after, zone, which).prop_map(|(command, changes, after_min, zone, which)| {
        let mut arguments = good(command);
        for (place, by, how) in changes {
            change(&mut arguments, place, by, how);
        }
        Call {
            command,
            arguments,
            after_min,
            zone,
            which,
        }
    })
}

/// The valid arguments of a command. `@plan` stands for the open plan, `@any` for a known id, `@t`
/// for minutes from now.
fn good(command: &str) -> Value {
    let workout = json!({
        "activity": "strength_lower", "end": "@t-20", "duration_min": 60, "rpe": 8,
        "muscles": [{ "group": "quads", "side": "left" }], "competition": false, "soreness": 4,
        "flags": [], "local_issues": [
            { "kind": "bruise", "group": "calves", "side": "right", "since": "@t-900" }
        ],
        "note": "hills",
    });
    let massage = json!({
        "start": "@t-60", "minutes": 30, "pressure": 2, "type": "sports", "delivery": "therapist",
        "muscles": [{ "group": "quads" }],
    });
    let session = json!({
        "start": "@t1500", "duration_min": 90, "kind": "competition", "rpe_expected": 9,
        "activity": "running",
    });
    let series = json!({
        "rule": { "first": "2026-11-23", "until": "2027-03-01", "weekdays": [1, 3, 7], "every_weeks": 2 },
        "time": "18:00", "except": ["2026-12-23"], "duration_min": 60, "kind": "training",
        "rpe_expected": 6, "activity": "running",
    });
    match command {
        "keep" | "review_custom_slot" => json!({ "plan": "@plan", "request": {
            "start": "@t120", "minutes": 20, "delivery": "self", "despite_warnings": true } }),
        "done" => json!({ "plan": "@plan", "details": { "minutes": 20, "start": "@t-30",
            "type": "swedish", "delivery": "self", "pressure": 2 } }),
        "propose_guided" | "begin_guided" => json!({ "request": {
            "occasion": { "kind": "own", "muscles": [{ "group": "calves", "side": "left" }] },
            "minutes": 15, "tools": ["roller"], "without": ["quads"] } }),
        "go_to_step" => json!({ "id": "@any", "step": 2, "ms": 500 }),
        "set_step_seconds" => json!({ "id": "@any", "step": 2, "seconds": 90 }),
        "end_guided" => json!({ "id": "@any", "ending": "keep" }),
        "rate_workout" => json!({ "id": "@any", "went": "better" }),
        "rate_massage" => json!({ "id": "@any", "felt": "easier" }),
        "snooze" => json!({ "plan": "@plan", "by": "15_min" }),
        "start" | "skip" | "let_go" | "booked" | "cancel_start" | "did_not" => {
            json!({ "plan": "@plan" })
        }
        "log_workout" => json!({ "new": workout }),
        "edit_workout" => json!({ "id": "@any", "new": workout }),
        "list" => json!({ "before": "@t-60", "limit": 20, "only": {
            "activities": ["strength_lower"], "note": "hills",
            "massages": [{ "type": "sports", "delivery": "therapist" }],
            "missed": true, "soreness": true } }),
        "log_massage" => json!({ "new": massage }),
        "edit_massage" => json!({ "id": "@any", "new": massage }),
        "soreness_between" => json!({ "span": ["@t-900", "@t60"] }),
        "report_soreness" => json!({ "value": 6 }),
        "travelled" => json!({ "minutes": 300 }),
        "answer_clot_question" => json!({ "sign": true }),
        "place_referral" => json!({ "places": [{ "kind": "swollen_joint", "group": "calves",
            "side": "left", "since": "@t-9000" }] }),
        "report" | "answer_safety_questions" => {
            json!({ "flags": ["rf_dvt"], "issues": [{ "kind": "wound", "group": "calves",
            "side": "left", "since": "@t-9000" }] })
        }
        "mistaken" => json!({ "flags": ["rf_dvt"] }),
        "insights" => json!({ "weeks": 52 }),
        "choose_files" | "choose_folder" => json!({ "title": "Choose" }),
        "import_files" => {
            json!({ "paths": ["/nowhere.fit"], "activity": "running", "again": false })
        }
        "say_effort" => json!({ "id": "@any", "rpe": 7 }),
        "save_insight" => json!({ "topic": "load", "format": "csv", "content": "1,2" }),
        "resolve" => json!({ "flags": ["rf_dvt"], "issues": ["@any"] }),
        "check_in" => json!({ "signs": {
            "persistent_soreness": { "days": 4, "nrs": 5, "dark_urine": false, "swelling": false },
            "asymmetry": { "days": 3, "new_weakness_or_numbness": false, "limp": true } } }),
        "plan_session" => json!({ "new": session }),
        "session_nearby" => json!({ "activity": "running", "end": "@t1500", "minutes": 60 }),
        "plan_series" => json!({ "new": series }),
        "edit_series" => json!({ "id": "@any", "from": "2026-12-01", "new": series }),
        "cancel_series" => json!({ "id": "@any", "from": null }),
        "put_back_session" => json!({ "id": "@any", "date": "2026-12-01" }),
        "week" => json!({ "first": "2026-11-23", "days": 14 }),
        "start_trial" => json!({ "sessions": 8 }),
        "answer_trial" => json!({ "soreness": { "left": 3, "right": 4 } }),
        "trial_result" | "open_seal" => json!({ "id": "@any" }),
        "edit_session" => json!({ "id": "@any", "new": session }),
        "add_busy" => json!({ "interval": ["@t60", "@t240"], "label": "work" }),
        "set_settings" | "example_plan" => settings(),
        "keep_form" => json!({ "form": "hills, 7 of 10" }),
        "pause" => json!({ "how_long": "hour" }),
        "delete_workout" | "delete_massage" | "cancel_session" | "remove_busy"
        | "dismiss_notice" | "reminder_history" | "pause_guided" | "resume_guided" => {
            json!({ "id": "@any" })
        }
        _ => json!({}),
    }
}

fn settings() -> Value {
    json!({ "settings": {
        "profile": {
            "level": "recreational", "delivery": "either",
            "quiet": { "start": "22:30", "end": "07:00" },
            "quiet_by_weekday": { "6": null, "7": { "start": "23:00", "end": "09:00" } },
            "therapist_lead_min": 90,
            "therapist_hours": { "start": "09:00", "end": "19:00", "weekdays": [1, 3, 5] },
            "precautions": ["pregnancy"],
        },
        "working_hours": { "start": "09:00", "end": "17:00", "weekdays": [1, 2, 3, 4, 5] },
        "theme": "system", "language": "de", "private_notifications": false,
        "start_at_login": true, "due_reminder_at": "10:00", "pre_workout_suggestion": true, "tools": ["hands", "gun"],
    } })
}
