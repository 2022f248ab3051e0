//! `--plan`, which several verbs take.

use clap::Args;

#[derive(Debug, Args)]
pub(crate) struct PlanArg {
    #[arg(long, value_name = "ID")]
    pub(crate) plan: Option<String>,
}
