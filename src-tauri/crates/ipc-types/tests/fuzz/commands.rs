//! The window's commands without the window: each argument read as the window reads it, then the
//! verb of the same name.

use journal::{Fault, Journal, JournalError, Moment};
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

/// Those of the shell take nothing and touch no journal.
const OF_THE_SHELL: [&str; 5] = [
    "agent_status",
    "start_agent",
    "startup",
    "rules_data",
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
        "today" => told(journal.today(at)),
        "keep" => told(journal.keep(&args.get("plan")?, args.get("wish")?, at)),
        "review_custom_slot" => {
            told(journal.review_custom_slot(&args.get("plan")?, args.get("wish")?, at))
        }
        "start" => {
            let despite_warnings: Option<bool> = args.get("despite_warnings")?;
            told(journal.start(&args.get("plan")?, despite_warnings.unwrap_or(false), at))
        }
        "done" => told(journal.done(&args.get("plan")?, args.get("details")?, at)),
        "skip" => told(journal.skip(&args.get("plan")?, at)),
        "unskip" => told(journal.unskip(&args.get("plan")?, at)),
        "snooze" => told(journal.snooze(&args.get("plan")?, args.get("by")?, at)),
        "log_workout" => told(journal.log_workout(args.get("new")?, at)),
        "edit_workout" => told(journal.edit_workout(&args.get("id")?, args.get("new")?, at)),
        "delete_workout" => told(journal.delete_workout(&args.get("id")?, at)),
        "undelete_workout" => told(journal.undelete_workout(&args.get("id")?, at)),
        "list" => {
            let only = args.get::<Option<_>>("only")?.unwrap_or_default();
            told(journal.list_only(args.get("before")?, args.get("limit")?, &only))
        }
        "log_massage" => told(journal.log_massage(args.get("new")?, at)),
        "edit_massage" => told(journal.edit_massage(&args.get("id")?, args.get("new")?, at)),
        "delete_massage" => told(journal.delete_massage(&args.get("id")?, at)),
        "undelete_massage" => told(journal.undelete_massage(&args.get("id")?, at)),
        "report_soreness" => told(journal.report_soreness(args.get("value")?, at)),
        "travelled" => told(journal.travelled(args.get("minutes")?, at)),
        "answer_clot_question" => told(journal.answer_clot_question(args.get("sign")?, at)),
        "report" => {
            let (flags, issues): (Vec<_>, Vec<_>) = (args.get("flags")?, args.get("issues")?);
            told(journal.report(&flags, &issues, at))
        }
        "settle" => {
            let (flags, issues): (Vec<_>, Vec<_>) = (args.get("flags")?, args.get("issues")?);
            told(journal.settle(&flags, &issues, at))
        }
        "check_in" => told(journal.check_in(args.get("signs")?, at)),
        "plan_session" => told(journal.plan_session(args.get("new")?, at)),
        "cancel_session" => told(journal.cancel_session(&args.get("id")?, at)),
        "sessions" => told(journal.sessions(at)),
        "add_busy" => told(journal.add_busy(args.get("interval")?, args.get("label")?, at)),
        "remove_busy" => told(journal.remove_busy(&args.get("id")?, at)),
        "busy_times" => told(journal.busy_times(at)),
        "settings" => told(journal.settings()),
        "set_settings" => told(journal.set_settings(args.get("settings")?, at)),
        "pause" => told(journal.pause(args.get("how_long")?, at)),
        "resume" => told(journal.resume(at)),
        "dismiss_notice" => told(journal.dismiss_notice(&args.get("id")?, at)),
        "reminder_history" => told(journal.reminder_history(&args.get("id")?)),
        "recent_reminders" => told(journal.recent_reminders(at)),
        shell => {
            assert!(OF_THE_SHELL.contains(&shell), "{shell} is not tried here");
            Ok(Value::Null)
        }
    }
}

struct Arguments<'a>(&'a Value);

impl Arguments<'_> {
    fn get<T: DeserializeOwned>(&self, name: &str) -> Result<T, Fault> {
        ipc_types::read(self.0.get(name).unwrap_or(&Value::Null))
    }
}

fn told<T: Serialize>(answer: Result<T, JournalError>) -> Result<Value, Fault> {
    answer
        .map(|answer| serde_json::to_value(answer).unwrap())
        .map_err(|error| error.fault())
}
