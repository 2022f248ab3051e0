//! What `calendar` takes.

use clap::Args;

use crate::input::parse;

#[derive(Debug, Args)]
pub(crate) struct CalendarArgs {
    #[arg(
        value_name = "add|list|read|remove|feed|export",
        value_parser = ["add", "list", "read", "remove", "feed", "export"]
    )]
    pub(super) act: Option<String>,
    #[arg(value_name = "PATH")]
    pub(super) path: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub(super) name: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub(super) busy: Option<String>,
    #[arg(long, value_name = "WORD", value_delimiter = ',')]
    pub(super) sessions: Vec<String>,
    #[arg(long, value_name = "WORD", value_delimiter = ',')]
    pub(super) races: Vec<String>,
    #[arg(long)]
    pub(super) private_words: bool,
    #[arg(long, value_name = "MIN", value_parser = parse::length)]
    pub(super) alarm: Option<u32>,
    #[arg(long, conflicts_with_all = ["path", "private_words", "alarm"])]
    pub(super) off: bool,
}

impl CalendarArgs {
    pub(super) fn act(&self) -> &str {
        self.act.as_deref().unwrap_or("list")
    }

    /// Whether nothing is changed.
    pub(crate) fn only_reads(&self) -> bool {
        self.act() == "list"
    }
}
