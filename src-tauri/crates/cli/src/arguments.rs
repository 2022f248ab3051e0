//! What may stand on the command line. The help texts are in `terminal.ftl` (see `help`).
//!
//! What the rules judge (how hard, how long, which activity) is taken as text here, so that a
//! wrong value is refused by its rule and not by its form.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{ArgAction, Args, Parser, Subcommand};
use clap_complete::Shell;
use recovery::{Activity, Delivery, Flag, LocalIssueKind, MassageType, MuscleGroup};
use strum::IntoEnumIterator as _;

use crate::instants::When;
use crate::values::Ids;

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

/// What a verb has to do with the journal decides how it is run, so each says it once, here.
#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    #[command(flatten)]
    Write(Write),
    #[command(flatten)]
    Read(Read),
    #[command(flatten)]
    Apart(Apart),
}

/// Verbs that change the journal: the agent is told afterwards.
#[derive(Debug, Subcommand)]
pub(crate) enum Write {
    Log(Log),
    Keep(Keep),
    Done(Done),
    Snooze(Snooze),
    Skip(OfPlan),
    Soreness(Soreness),
    Flag(Flags),
    Travelled(Travelled),
    Clot(Clot),
    Pause(Pause),
    Resume,
}

/// Verbs that look into the journal.
#[derive(Debug, Subcommand)]
pub(crate) enum Read {
    Plan(Plan),
    Next,
    Status,
    List(List),
    Why(Why),
    Check,
    Backup(Backup),
}

/// Verbs that open no journal, or open it in their own way.
#[derive(Debug, Subcommand)]
pub(crate) enum Apart {
    Restore(Restore),
    Due(Question),
    Checkin(Question),
    Completions(Completions),
}

#[derive(Debug, Args)]
pub(crate) struct Log {
    #[arg(value_name = "ACTIVITY", value_parser = Ids::of(Activity::iter()))]
    pub(crate) activity: String,
    #[arg(long, value_name = "1-10", allow_hyphen_values = true)]
    pub(crate) rpe: String,
    #[arg(
        long,
        value_name = "MIN",
        default_value = "60",
        allow_hyphen_values = true
    )]
    pub(crate) minutes: String,
    #[arg(long, value_name = "30m", value_parser = humantime::parse_duration)]
    pub(crate) ago: Option<std::time::Duration>,
    #[arg(long, value_name = "18:00", conflicts_with = "ago")]
    pub(crate) at: Option<When>,
    #[arg(long)]
    pub(crate) competition: bool,
    #[arg(long, value_name = "quads:left", value_delimiter = ',', value_parser = Ids::of(MuscleGroup::iter()))]
    pub(crate) muscle: Vec<String>,
    #[arg(long, value_name = "0-10", allow_hyphen_values = true)]
    pub(crate) soreness: Option<String>,
    #[arg(long, value_name = "FLAG", value_delimiter = ',', value_parser = Ids::of(Flag::iter()))]
    pub(crate) flag: Vec<String>,
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub(crate) note: String,
}

#[derive(Debug, Args)]
pub(crate) struct Plan {
    #[arg(long)]
    pub(crate) why: bool,
    #[arg(long, value_name = "FILE")]
    pub(crate) input: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Question {
    #[arg(long)]
    pub(crate) why: bool,
    #[arg(long, value_name = "FILE")]
    pub(crate) input: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct List {
    #[arg(long, value_name = "N", default_value_t = 20, value_parser = clap::value_parser!(u32).range(1..=1000))]
    pub(crate) limit: u32,
    #[arg(long, value_name = "18:00")]
    pub(crate) before: Option<When>,
}

#[derive(Debug, Args)]
pub(crate) struct OfPlan {
    #[arg(long, value_name = "ID")]
    pub(crate) plan: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Keep {
    #[arg(long, value_name = "21:00")]
    pub(crate) at: Option<When>,
    #[arg(long, value_name = "MIN", allow_hyphen_values = true)]
    pub(crate) minutes: Option<String>,
    #[arg(long, value_name = "self", value_parser = one_of(Delivery::iter()))]
    pub(crate) by: Option<String>,
    #[arg(long)]
    pub(crate) despite_warnings: bool,
    #[command(flatten)]
    pub(crate) of: OfPlan,
}

#[derive(Debug, Args)]
pub(crate) struct Done {
    #[arg(long, value_name = "MIN", allow_hyphen_values = true)]
    pub(crate) minutes: Option<String>,
    #[arg(long, value_name = "18:00")]
    pub(crate) started: Option<When>,
    #[arg(long = "type", id = "type", value_name = "swedish", value_parser = one_of(MassageType::iter()))]
    pub(crate) massage_type: Option<String>,
    #[arg(long, value_name = "self", value_parser = one_of(Delivery::iter()))]
    pub(crate) by: Option<String>,
    #[arg(long, value_name = "1-5", value_parser = clap::value_parser!(u8).range(1..=5))]
    pub(crate) pressure: Option<u8>,
    #[command(flatten)]
    pub(crate) of: OfPlan,
}

#[derive(Debug, Args)]
pub(crate) struct Snooze {
    #[arg(value_name = "15m|1h|slot", default_value = "15m", value_parser = ["15m", "1h", "slot"])]
    pub(crate) time: String,
    #[command(flatten)]
    pub(crate) of: OfPlan,
}

#[derive(Debug, Args)]
pub(crate) struct Soreness {
    #[arg(value_name = "0-10", allow_hyphen_values = true)]
    pub(crate) value: String,
}

#[derive(Debug, Args)]
pub(crate) struct Flags {
    #[arg(value_name = "SIGN", required = true, value_parser = Ids::of(signs()))]
    pub(crate) sign: Vec<String>,
    #[arg(long, value_name = "calves:left", value_delimiter = ',', value_parser = Ids::of(MuscleGroup::iter()))]
    pub(crate) muscle: Vec<String>,
    #[arg(long, value_name = "18:00", conflicts_with = "clear")]
    pub(crate) since: Option<When>,
    #[arg(long)]
    pub(crate) clear: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Travelled {
    #[arg(value_name = "MIN", allow_hyphen_values = true)]
    pub(crate) minutes: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Clot {
    #[arg(value_name = "yes|no", value_parser = ["yes", "no"])]
    pub(crate) sign: String,
}

#[derive(Debug, Args)]
pub(crate) struct Pause {
    #[arg(value_name = "1h|tomorrow|resumed", default_value = "1h", value_parser = ["1h", "tomorrow", "resumed"])]
    pub(crate) until: String,
}

#[derive(Debug, Args)]
pub(crate) struct Why {
    #[arg(value_name = "ID")]
    pub(crate) plan: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Backup {
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct Restore {
    #[arg(value_name = "FILE|newest")]
    pub(crate) from: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Completions {
    #[arg(value_name = "SHELL")]
    pub(crate) shell: Shell,
}

/// What can be wrong: red flags, and what is wrong in one place.
fn signs() -> impl Iterator<Item = &'static str> {
    Flag::iter()
        .map(Into::into)
        .chain(LocalIssueKind::iter().map(Into::into))
}

/// Ids about which no rule has a say: another one is wrong usage.
fn one_of(ids: impl Iterator<Item: Into<&'static str>>) -> PossibleValuesParser {
    PossibleValuesParser::new(ids.map(Into::into).collect::<Vec<&'static str>>())
}
