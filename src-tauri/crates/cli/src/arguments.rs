//! The command line: options that every verb takes, and the verbs. Each verb's own arguments are in
//! its file, the help texts in `terminal.ftl` (see `help`).

use std::path::PathBuf;

use clap::{ArgAction, Parser, Subcommand};

use crate::input::PlanArg;
use crate::verbs::add_session::AddSessionArgs;
use crate::verbs::backup::BackupArgs;
use crate::verbs::calendar::CalendarArgs;
use crate::verbs::clot::ClotArgs;
use crate::verbs::completions::CompletionsArgs;
use crate::verbs::conditions::ConditionsArgs;
use crate::verbs::delete::DeleteArgs;
use crate::verbs::done::DoneArgs;
use crate::verbs::edit::EditArgs;
use crate::verbs::export::ExportArgs;
use crate::verbs::flag::FlagArgs;
use crate::verbs::import::ImportArgs;
use crate::verbs::insights::InsightsArgs;
use crate::verbs::keep::KeepArgs;
use crate::verbs::list::ListArgs;
use crate::verbs::log::LogArgs;
use crate::verbs::pause::PauseArgs;
use crate::verbs::plan::PlanArgs;
use crate::verbs::reminders::RemindersArgs;
use crate::verbs::restore::RestoreArgs;
use crate::verbs::rules::RulesArgs;
use crate::verbs::session::SessionArgs;
use crate::verbs::snooze::SnoozeArgs;
use crate::verbs::soreness::SorenessArgs;
use crate::verbs::sports::SportsArgs;
use crate::verbs::start::StartArgs;
use crate::verbs::travelled::TravelledArgs;
use crate::verbs::trial::TrialArgs;
use crate::verbs::watch::WatchArgs;
use crate::verbs::week::WeekArgs;
use crate::verbs::why::WhyArgs;

#[derive(Debug, Parser)]
#[command(
    name = "rubdownctl",
    version = platform::BUILD,
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true,
    arg_required_else_help = true
)]
pub(crate) struct Arguments {
    #[arg(long, global = true, display_order = 100)]
    pub(crate) json: bool,
    #[arg(long, global = true, value_name = "LANG", display_order = 101)]
    pub(crate) lang: Option<String>,
    #[arg(long, global = true, value_name = "DIR", display_order = 102)]
    pub(crate) home: Option<PathBuf>,
    #[arg(short, long, global = true, action = ArgAction::Help, display_order = 103)]
    help: Option<bool>,
    #[arg(short = 'V', long, action = ArgAction::Version, display_order = 104)]
    version: Option<bool>,
    #[command(subcommand)]
    pub(crate) verb: Verb,
}

/// Grouped by their use of the journal, which decides how a verb is run.
#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    #[command(flatten)]
    Write(Write),
    #[command(flatten)]
    Read(Read),
    #[command(flatten)]
    Apart(Apart),
}

/// Verbs that change the journal: the agent is poked afterwards.
#[derive(Debug, Subcommand)]
pub(crate) enum Write {
    Log(LogArgs),
    Import(ImportArgs),
    Watch(WatchArgs),
    Sports(SportsArgs),
    Calendar(CalendarArgs),
    AddSession(AddSessionArgs),
    Edit(Box<EditArgs>),
    Delete(DeleteArgs),
    Undo,
    Keep(KeepArgs),
    Done(DoneArgs),
    LetGo(PlanArg),
    Book(PlanArg),
    Start(StartArgs),
    Session(SessionArgs),
    Cancel(PlanArg),
    DidNot(PlanArg),
    Snooze(SnoozeArgs),
    Skip(PlanArg),
    Soreness(SorenessArgs),
    Flag(FlagArgs),
    Travelled(TravelledArgs),
    Clot(ClotArgs),
    Conditions(ConditionsArgs),
    Pause(PauseArgs),
    Resume,
    Trial(TrialArgs),
}

/// Verbs that read the journal.
#[derive(Debug, Subcommand)]
pub(crate) enum Read {
    Plan(PlanArgs),
    Next,
    Status,
    List(ListArgs),
    Week(WeekArgs),
    Insights(InsightsArgs),
    Why(WhyArgs),
    Check,
    Backup(BackupArgs),
    Export(ExportArgs),
}

/// Verbs that open no journal, or do so in their own way.
#[derive(Debug, Subcommand)]
pub(crate) enum Apart {
    Begin,
    Restore(RestoreArgs),
    Reminders(RemindersArgs),
    Due(RulesArgs),
    Checkin(RulesArgs),
    Completions(CompletionsArgs),
}
