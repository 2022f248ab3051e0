//! `restore`: lists the backups, or restores one. It works even if the present journal cannot be
//! opened.

use std::path::{Path, PathBuf};

use clap::Args;
use journal::{Backup, Journal, JournalError, Moment, Replaced};
use locale::Locale;
use platform::Home;
use serde_json::json;

use crate::environment::{home_at, lost_backups, moment, poke, prepare_home};
use crate::failure::Failure;
use crate::output::{Answer, Voice, for_shell};

#[derive(Debug, Args)]
pub(crate) struct RestoreArgs {
    #[arg(value_name = "FILE|newest")]
    pub(crate) from: Option<PathBuf>,
}

/// Stands for the newest backup that can be restored.
const NEWEST: &str = "newest";

pub(crate) fn list(
    home: Option<PathBuf>,
    language: Option<&str>,
    locale: &mut Locale,
) -> Result<Answer, Failure> {
    let home = prepare_home(home)?;
    set_language(&home, language, locale);
    let at = moment();
    let backups = Journal::backups(&home.journal(), at.now)?;
    let folder = home.backups().display().to_string();
    let words = if let Some(lost) = lost_backups(&home, locale) {
        lost
    } else if backups.is_empty() {
        locale.say_with(
            "ctl-restore-none",
            &[("path", locale::mark_hidden(&folder).into())],
        )
    } else {
        let mut lines: Vec<String> = backups.iter().map(|it| line(it, locale, at)).collect();
        lines.push(locale.say("ctl-restore-how"));
        lines.join("\n")
    };
    let backups: Vec<_> = backups
        .iter()
        .map(|it| json!({ "file": it.file.display().to_string(), "made": it.made, "bytes": it.bytes }))
        .collect();
    Ok(Answer::new(words, json!({ "backups": backups })))
}

pub(crate) fn restore(
    home: Option<PathBuf>,
    language: Option<&str>,
    locale: &mut Locale,
    from: &Path,
    json: bool,
) -> Result<Answer, Failure> {
    // a restore is meant to put a journal here, whatever was here before
    let home = home_at(home)?;
    home.prepare_anew()?;
    set_language(&home, language, locale);
    let at = moment();
    let replaced = if from == Path::new(NEWEST) {
        newest(&home, at)?
    } else {
        let from = readable(from).map_err(|error| Failure::File(from.to_owned(), error))?;
        Journal::restore(&home.journal(), &from, at.now)?
    };
    home.remember();
    poke(&home, json, locale);
    Ok(answer(&replaced, locale, at))
}

/// The full path of a file that can be read. Only a regular file is opened to find out, since
/// opening a pipe would wait; anything else is not a journal anyway, and is refused later.
fn readable(from: &Path) -> std::io::Result<PathBuf> {
    let from = std::path::absolute(from)?;
    if std::fs::metadata(&from)?.is_file() {
        std::fs::File::open(&from)?;
    }
    Ok(from)
}

/// Restores the newest backup that is intact and not from a newer version.
fn newest(home: &Home, at: Moment) -> Result<Replaced, Failure> {
    for backup in Journal::backups(&home.journal(), at.now)? {
        match Journal::restore(&home.journal(), &backup.file, at.now) {
            Err(JournalError::NotAJournal(_) | JournalError::Newer { .. }) => {}
            done => return Ok(done?),
        }
    }
    Err(Failure::NoBackup(home.backups()))
}

/// Switches to the language set in the journal, if that can be read.
pub(crate) fn set_language(home: &Home, language: Option<&str>, locale: &mut Locale) {
    let set = match language {
        Some(language) => Some(language.to_owned()),
        None if !home.journal().exists() => return,
        None => Journal::open(&home.journal())
            .and_then(|mut journal| journal.settings())
            .ok()
            .and_then(|settings| settings.language),
    };
    *locale = Locale::chosen(set.as_deref());
}

fn line(backup: &Backup, locale: &Locale, at: Moment) -> String {
    let made = locale.day_and_clock(backup.made, at.zone, at.now);
    let values = [
        ("made", locale::capitalize(&made).into()),
        ("size", backup.bytes.div_ceil(1024).to_string().into()),
        ("path", for_shell(&backup.file).into()),
    ];
    locale.say_with("ctl-restore-backup", &values)
}

fn answer(replaced: &Replaced, locale: &Locale, at: Moment) -> Answer {
    let voice = Voice {
        locale,
        at,
        tools: None,
    };
    let path = |path: &Option<PathBuf>| path.as_deref().map_or_else(String::new, for_shell);
    let values = [
        ("made", voice.since(replaced.since).into()),
        ("path", path(&replaced.from).into()),
    ];
    let mut lines = vec![locale.say_with("ctl-restored", &values)];
    if replaced.aside.is_some() {
        let aside = [("aside", path(&replaced.aside).into())];
        lines.push(locale.say_with("ctl-restored-aside", &aside));
    }
    // JSON cannot hold a path that is not UTF-8 as it is
    let text = |path: &Option<PathBuf>| path.as_ref().map(|path| path.display().to_string());
    let document = json!({
        "restored": text(&replaced.from),
        "made": replaced.since,
        "set_aside": text(&replaced.aside),
    });
    Answer::new(lines.join("\n"), document)
}
