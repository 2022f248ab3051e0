//! The window's commands without the window: each reads its arguments as the window does, and calls
//! the verb of the same name.

use std::path::PathBuf;

use ipc_types::{InsightTopic, OpenForm, SavedFormat, ZoneOffsets};
use journal::{ClotSigns, Fault, Journal, JournalError, Moment, Warnings};
use recovery::Activity;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

macro_rules! every_command {
    ($($noun:ident: $($name:ident),+;)+) => {
        /// Every command of the window.
        pub(crate) const COMMANDS: &[&str] = &[$($(stringify!($name)),+),+];
    };
}

include!("../../../../src/commands/every.rs");

/// Commands of the shell, which take no arguments and use no journal.
const OF_THE_SHELL: [&str; 11] = [
    "kept_form",
    "agent_status",
    "start_agent",
    "start_at_login",
    "startup",
    "rules_data",
    "begin_journal",
    "clipboard_lasts",
    "cancel_import",
    "keep_awake",
    "ready",
];

/// Calls a command as the front end does.
pub(crate) fn call(
    journal: &mut Journal,
    at: Moment,
    command: &str,
    arguments: &Value,
) -> Result<Value, Fault> {
    let args = Arguments(arguments);
    match command {
        "today" => answer(journal.today(at)),
        "example_plan" => answer(journal::example_plan(&args.get("settings")?, at)),
        "keep" => answer(journal.keep(&args.get("plan")?, args.get("request")?, at)),
        "review_custom_slot" => {
            answer(journal.review_custom_slot(&args.get("plan")?, args.get("request")?, at))
        }
        "start" => {
            let despite_warnings: Option<bool> = args.get("despite_warnings")?;
            let warnings = Warnings::from_despite(despite_warnings.unwrap_or(false));
            answer(journal.start(&args.get("plan")?, warnings, at))
        }
        "done" => answer(journal.done(&args.get("plan")?, args.get("details")?, at)),
        "skip" => answer(journal.skip(&args.get("plan")?, at)),
        "let_go" => answer(journal.let_go(&args.get("plan")?, at)),
        "booked" => answer(journal.booked(&args.get("plan")?, at)),
        "cancel_start" => answer(journal.cancel_start(&args.get("plan")?, at)),
        "did_not" => answer(journal.did_not(&args.get("plan")?, at)),
        "undo" => answer(journal.undo(at)),
        "snooze" => answer(journal.snooze(&args.get("plan")?, args.get("by")?, at)),
        "log_workout" => answer(journal.log_workout(args.get("new")?, at)),
        "edit_workout" => answer(journal.edit_workout(&args.get("id")?, args.get("new")?, at)),
        "rate_workout" => answer(journal.rate_workout(&args.get("id")?, args.get("went")?, at)),
        "delete_workout" => answer(journal.delete_workout(&args.get("id")?, at)),
        "list" => {
            let only = args.get::<Option<_>>("only")?.unwrap_or_default();
            answer(journal.list_only(args.get("before")?, args.get("limit")?, &only))
        }
        "log_massage" => answer(journal.log_massage(args.get("new")?, at)),
        "edit_massage" => answer(journal.edit_massage(&args.get("id")?, args.get("new")?, at)),
        "rate_massage" => answer(journal.rate_massage(&args.get("id")?, args.get("felt")?, at)),
        "propose_guided" | "begin_guided" | "pause_guided" | "resume_guided" | "go_to_step"
        | "set_step_seconds" | "end_guided" => guided(journal, at, command, &args),
        "delete_massage" => answer(journal.delete_massage(&args.get("id")?, at)),
        "soreness_between" => answer(journal.soreness_between(args.get("span")?)),
        "report_soreness" => answer(journal.report_soreness(args.get("value")?, at)),
        "travelled" => answer(journal.travelled(args.get("minutes")?, at)),
        "answer_clot_question" => answer(journal.answer_clot_question(args.signs()?, at)),
        "report" => {
            let (flags, issues): (Vec<_>, Vec<_>) = (args.get("flags")?, args.get("issues")?);
            answer(journal.report(&flags, &issues, at))
        }
        "answer_safety_questions" => {
            let (flags, issues): (Vec<_>, Vec<_>) = (args.get("flags")?, args.get("issues")?);
            answer(journal.answer_safety_questions(&flags, &issues, at))
        }
        "place_referral" => {
            let places: Vec<_> = args.get("places")?;
            answer(journal.place_referral(&places, at))
        }
        "resolve_referral" => answer(journal.resolve_referral(at)),
        "resolve" => {
            let (flags, issues): (Vec<_>, Vec<_>) = (args.get("flags")?, args.get("issues")?);
            answer(journal.resolve(&flags, &issues, at))
        }
        "mistaken" => answer(journal.mistaken(&args.get::<Vec<_>>("flags")?, at)),
        "check_in" => answer(journal.check_in(args.get("signs")?, at)),
        "plan_session" | "edit_session" | "cancel_session" | "sessions" | "session_nearby"
        | "plan_series" | "edit_series" | "cancel_series" | "put_back_session" | "series"
        | "week" | "add_busy" | "remove_busy" | "busy_times" => {
            calendar(journal, at, command, &args)
        }
        "trial" | "trials" | "start_trial" | "stop_trial" | "trial_massaged" | "answer_trial"
        | "trial_result" | "open_seal" => trials(journal, at, command, &args),
        "settings" => answer(journal.settings()),
        "set_settings" if args.get::<Option<bool>>("ends_stop")? == Some(true) => {
            answer(journal.set_settings_ending_stop(args.get("settings")?, at))
        }
        "set_settings" => answer(journal.set_settings(args.get("settings")?, at)),
        "insights" => answer(journal.insights(args.get("weeks")?, at)),
        "four_weeks" => answer(journal.four_weeks(at)),
        "choose_files" | "choose_folder" | "import_files" | "say_effort" | "save_insight" => {
            files(journal, at, command, &args)
        }
        "storage" => answer(journal.storage(at.now)),
        "pause" => answer(journal.pause(args.get("how_long")?, at)),
        "resume" => answer(journal.resume(at)),
        "dismiss_notice" => answer(journal.dismiss_notice(&args.get("id")?, at)),
        "reminder_history" => answer(journal.reminder_history(&args.get("id")?)),
        "recent_reminders" => answer(journal.recent_reminders(at)),
        "keep_form" => {
            let form = OpenForm::default();
            form.keep(args.get("form")?);
            Ok(serde_json::to_value(form.kept()).unwrap())
        }
        "zone_offsets" => {
            let zone: String = args.get("zone")?;
            Ok(serde_json::to_value(ZoneOffsets::named(&zone)).unwrap())
        }
        "read_wall_time" => {
            let at = ipc_types::read_wall_time(&args.get("wall")?)?;
            Ok(serde_json::to_value(at).unwrap())
        }
        shell => {
            assert!(OF_THE_SHELL.contains(&shell), "{shell} is not covered here");
            Ok(Value::Null)
        }
    }
}

/// The commands about files.
fn files(
    journal: &mut Journal,
    at: Moment,
    command: &str,
    args: &Arguments<'_>,
) -> Result<Value, Fault> {
    match command {
        "say_effort" => answer(journal.say_effort(&args.get("id")?, args.get("rpe")?, at)),
        "save_insight" => {
            let _file: (InsightTopic, SavedFormat) = (args.get("topic")?, args.get("format")?);
            Ok(Value::String(args.get("content")?))
        }
        "import_files" => {
            let _what: (Vec<PathBuf>, Option<Activity>, bool) = (
                args.get("paths")?,
                args.get("activity")?,
                args.get("again")?,
            );
            Ok(Value::Null)
        }
        _ => {
            let _title: String = args.get("title")?;
            Ok(Value::Null)
        }
    }
}

/// The same for the commands of planned sessions, busy times and the week.
fn calendar(
    journal: &mut Journal,
    at: Moment,
    command: &str,
    args: &Arguments<'_>,
) -> Result<Value, Fault> {
    match command {
        "session_nearby" => {
            let (end, minutes) = (args.get("end")?, args.get("minutes")?);
            answer(journal.session_nearby(args.get("activity")?, end, minutes, at))
        }
        "plan_session" => answer(journal.plan_session(args.get("new")?, at)),
        "edit_session" => answer(journal.edit_session(&args.get("id")?, args.get("new")?, at)),
        "cancel_session" => answer(journal.cancel_session(&args.get("id")?, at)),
        "add_busy" => answer(journal.add_busy(args.get("interval")?, args.get("label")?, at)),
        "remove_busy" => answer(journal.remove_busy(&args.get("id")?, at)),
        "busy_times" => answer(journal.busy_times(at)),
        "plan_series" => answer(journal.plan_series(args.get("new")?, at)),
        "edit_series" => {
            let (from, new) = (args.get("from")?, args.get("new")?);
            answer(journal.edit_series(&args.get("id")?, from, new, at))
        }
        "cancel_series" => answer(journal.cancel_series(&args.get("id")?, args.get("from")?, at)),
        "put_back_session" => {
            answer(journal.put_back_session(&args.get("id")?, args.get("date")?, at))
        }
        "series" => answer(journal.series(at)),
        "sessions" => answer(journal.sessions(at)),
        _ => answer(journal.week(args.get("first")?, args.get("days")?, at)),
    }
}

/// The same for the commands of a trial.
fn trials(
    journal: &mut Journal,
    at: Moment,
    command: &str,
    args: &Arguments<'_>,
) -> Result<Value, Fault> {
    match command {
        "start_trial" => answer(journal.start_trial(args.get("sessions")?, at)),
        "stop_trial" => answer(journal.stop_trial(at)),
        "trial_massaged" => answer(journal.trial_massaged(at)),
        "answer_trial" => answer(journal.answer_trial(args.get("soreness")?, at)),
        "trial_result" => answer(journal.trial_result(&args.get("id")?, at)),
        "open_seal" => answer(journal.open_seal(&args.get("id")?, at)),
        "trials" => answer(journal.trials(at)),
        _ => answer(journal.trial(at)),
    }
}

/// The same for the commands of a guided session.
fn guided(
    journal: &mut Journal,
    at: Moment,
    command: &str,
    args: &Arguments<'_>,
) -> Result<Value, Fault> {
    match command {
        "propose_guided" => answer(journal.propose_guided(args.get("request")?, at)),
        "begin_guided" => {
            let despite = args.get::<Option<bool>>("despite_warnings")?;
            let warnings = Warnings::from_despite(despite.unwrap_or(false));
            answer(journal.begin_guided(args.get("request")?, warnings, at))
        }
        "pause_guided" => answer(journal.pause_guided(&args.get("id")?, at)),
        "resume_guided" if args.get::<Option<bool>>("lighter")? == Some(true) => {
            answer(journal.resume_lighter(&args.get("id")?, at))
        }
        "resume_guided" => answer(journal.resume_guided(&args.get("id")?, at)),
        "go_to_step" => {
            let (step, ms) = (args.get("step")?, args.get("ms")?);
            answer(journal.go_to_step(&args.get("id")?, step, ms, at))
        }
        "set_step_seconds" => {
            let (step, seconds) = (args.get("step")?, args.get("seconds")?);
            answer(journal.set_step_seconds(&args.get("id")?, step, seconds, at))
        }
        _ => answer(journal.end_guided(&args.get("id")?, args.get("ending")?, at)),
    }
}

struct Arguments<'a>(&'a Value);

impl Arguments<'_> {
    fn get<T: DeserializeOwned>(&self, name: &str) -> Result<T, Fault> {
        ipc_types::read(self.0.get(name).unwrap_or(&Value::Null))
    }

    fn signs(&self) -> Result<ClotSigns, Fault> {
        self.get("sign").map(ClotSigns::from_answer)
    }
}

fn answer<T: Serialize>(answer: Result<T, JournalError>) -> Result<Value, Fault> {
    answer
        .map(|answer| serde_json::to_value(answer).unwrap())
        .map_err(|error| error.fault())
}
