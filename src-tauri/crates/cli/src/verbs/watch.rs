//! `watch`: the folder whose workouts are imported as they come.

use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use crate::environment::Environment;
use crate::failure::Failure;
use crate::output::{Answer, for_json, for_shell};
use crate::verbs::import::{self, ImportArgs};

#[derive(Debug, Args)]
pub(crate) struct WatchArgs {
    #[arg(value_name = "FOLDER")]
    pub(crate) folder: Option<PathBuf>,
    #[arg(long, conflicts_with = "folder")]
    pub(crate) off: bool,
}

impl WatchArgs {
    /// Whether it only says which folder is watched.
    pub(crate) fn only_reads(&self) -> bool {
        self.folder.is_none() && !self.off
    }
}

pub(crate) fn watch(env: &mut Environment, args: &WatchArgs) -> Result<Answer, Failure> {
    let mut settings = env.journal.settings()?;
    if args.only_reads() {
        let folder = settings.watched_folder.map(PathBuf::from);
        let Some(folder) = folder else {
            let words = env.locale.say("ctl-watch-none");
            return Ok(Answer::new(words, json!({ "watched_folder": null })));
        };
        let there = folder.is_dir();
        let id = if there { "ctl-watch" } else { "ctl-watch.gone" };
        let words = env
            .locale
            .say_with(id, &[("folder", for_shell(&folder).into())]);
        let document = json!({ "watched_folder": for_json(&folder), "there": there });
        return Ok(Answer::new(words, document));
    }
    let Some(folder) = &args.folder else {
        settings.watched_folder = None;
        env.journal.set_settings(settings, env.at)?;
        let words = env.locale.say("ctl-watch-off");
        return Ok(Answer::new(words, json!({ "watched_folder": null })));
    };
    let failed = |error| Failure::File(folder.clone(), error);
    let folder = std::path::absolute(folder).map_err(failed)?;
    // what is no folder, or cannot be read, is said now, not when a workout is missed
    folder.read_dir().map_err(failed)?;
    let named = folder.to_str().ok_or(Failure::NotText)?;
    settings.watched_folder = Some(named.to_owned());
    env.journal.set_settings(settings, env.at)?;
    let imported = import::import(
        env,
        &ImportArgs {
            watched: true,
            ..ImportArgs::default()
        },
    )?;
    let said = env
        .locale
        .say_with("ctl-watch-on", &[("folder", for_shell(&folder).into())]);
    let mut document = imported.document;
    document["watched_folder"] = for_json(&folder).into();
    Ok(Answer {
        text: format!("{said}\n\n{}", imported.text),
        document,
        ..imported
    })
}
