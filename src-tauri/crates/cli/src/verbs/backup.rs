//! `backup`: copies the journal.

use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use crate::environment::Environment;
use crate::failure::Failure;
use crate::output::Answer;

#[derive(Debug, Args)]
pub(crate) struct BackupArgs {
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
}

pub(crate) fn backup(env: &mut Environment, args: &BackupArgs) -> Result<Answer, Failure> {
    let to =
        std::path::absolute(&args.file).map_err(|error| Failure::File(args.file.clone(), error))?;
    env.journal.backup(&to)?;
    let path = to.display().to_string();
    let words = env.locale.say_with(
        "ctl-backup-written",
        &[("path", locale::mark_hidden(&path).into())],
    );
    Ok(Answer::new(words, json!({ "backup": path })))
}
