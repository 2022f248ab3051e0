//! `import`: workouts from the files of watches and other programs. All files are read first; what is in them
//! comes into the journal in one change, so that a program that is ended halfway has imported nothing.

mod exported;
mod names;
mod progress;
mod read;
mod skipped;
mod walk;
mod watched;
mod words;

use std::path::PathBuf;

use clap::Args;
use journal::{Fate, Journal};
use recovery::Activity;
use strum::IntoEnumIterator as _;

use crate::environment::Environment;
use crate::failure::Failure;
use crate::input::{Ids, parse};
use crate::output::{Answer, outcome};
use read::{Outcome, Wanted};

#[derive(Debug, Default, Args)]
pub(crate) struct ImportArgs {
    #[arg(value_name = "PATH", required_unless_present_any = ["files0_from", "watched"])]
    pub(crate) paths: Vec<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub(crate) files0_from: Option<PathBuf>,
    #[arg(long, conflicts_with_all = ["paths", "files0_from"])]
    pub(crate) watched: bool,
    #[arg(long, value_name = "ACTIVITY", value_parser = Ids::of(Activity::iter()))]
    pub(crate) activity: Option<String>,
    #[arg(long)]
    pub(crate) again: bool,
    #[arg(long)]
    pub(crate) progress: bool,
}

pub(crate) fn import(env: &mut Environment, args: &ImportArgs) -> Result<Answer, Failure> {
    if let [path] = &args.paths[..]
        && Journal::is_exported(path)
    {
        return exported::import(env, path);
    }
    let activity = args.activity.as_deref().map(parse::activity).transpose()?;
    let sports = env.journal.settings()?.sports;
    let wanted = Wanted {
        activity,
        sports: &sports,
        again: args.again,
    };
    let progress = |locale| progress::progress(locale, args.progress);
    let mut watched = None;
    let mut read = if args.watched {
        let (found, unread) = watched::unread(&mut env.journal)?;
        let unread = watched.insert(unread);
        read::read(
            found,
            &wanted,
            &mut progress(&env.locale),
            &mut |path, files| unread.keep(path, files),
        )
    } else {
        let mut paths = args.paths.clone();
        if let Some(list) = &args.files0_from {
            paths.extend(names::read(list)?);
        }
        let found = walk::walk(&paths);
        read::read(found, &wanted, &mut progress(&env.locale), &mut |_, _| true)
    };
    let imports = read
        .files
        .iter_mut()
        .filter_map(|file| match &mut file.outcome {
            Outcome::Workouts(workouts) => workouts.imported.take(),
            Outcome::Skipped(_) => None,
        });
    let report = env.journal.import(imports.collect(), env.at)?;
    read.note(report.files);
    if let Some(watched) = &watched {
        env.journal.mark_read(&watched.read)?;
    }

    let voice = env.voice();
    let lines: Vec<String> = (read.files.iter())
        .filter_map(|file| words::line(&voice, file))
        .collect();
    let mut text: Vec<String> = (!lines.is_empty())
        .then(|| lines.join("\n"))
        .into_iter()
        .collect();
    text.push(words::sum(&voice, &read));
    let before = read.files.iter().map(words::document_of).collect();
    let today = report.today;
    // what is long past has no plan to be read
    let raises = |fate: &Fate| {
        let open = today.open.as_ref().map(|open| &open.workout.id);
        matches!(fate, Fate::Added { workout } if Some(&workout.id) == open)
    };
    if read.fates().any(raises) {
        text.push(outcome::change(env, &today, "ctl-noted"));
    }
    let mut document = words::sum_document(&read);
    document["now"] = outcome::change_json(&today);
    if let Some(watched) = &watched {
        document["unfinished"] = watched.unfinished.into();
    }
    let failed = read.failed();
    Ok(Answer {
        before,
        failed: (failed > 0).then_some(Failure::NotImported(failed)),
        ..Answer::new(text.join("\n\n"), document)
    })
}
