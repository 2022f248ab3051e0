//! Workouts from the files of other programs and devices: the verb, and the table of files.

mod guess;
mod known;

use std::collections::HashMap;
use std::fmt::Write as _;

use recovery::{Activity, Rpe};
use rusqlite::{Connection, OptionalExtension, params};
use uuid::{NoContext, Timestamp, Uuid};

use crate::db::column::ms;
use crate::db::journal::Journal;
use crate::error::{JournalError, Result};
use crate::moment::Moment;
use crate::records::effort::RAISES_FOR;
use crate::records::workout::{self, Origin};
use crate::records::{bounds, nearby, questions};
use crate::types::{
    ChangeKind, Fate, ImportReport, Imported, ImportedWorkout, NewWorkout, Questions,
};
use known::{File, Likeness, Span};

impl Journal {
    /// Adds the workouts of files, all in one change; replans. A workout is added once: a file is known again by
    /// its content, and a workout by its start, whatever the time zone is by then.
    ///
    /// How hard they were is a guess, until an edit names it. Those that ended more than 72 hours ago raise
    /// nothing: no plan, no reminder, no question.
    ///
    /// ```
    /// use journal::Fate;
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at) = example::journal()?;
    /// let file = example::file();
    /// let report = journal.import(vec![file.clone()], at)?;
    /// assert!(matches!(report.files[0][..], [Fate::Added { .. }]));
    /// assert!(report.today.open.is_some_and(|open| open.workout.guessed));
    ///
    /// let report = journal.import(vec![file], at)?;
    /// assert!(matches!(report.files[0][..], [Fate::Known { .. }]));
    /// assert!(journal.changed_nothing());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn import(&mut self, files: Vec<Imported>, at: Moment) -> Result<ImportReport> {
        let mut fates = Vec::new();
        let today = self.change(ChangeKind::Imported, at, |tx, at| {
            let first_use = workout::first_raising(tx)?.is_none();
            let mut import = Import {
                tx,
                at,
                guesses: HashMap::new(),
                raises: false,
            };
            for file in &files {
                fates.push(import.file(file)?);
            }
            if first_use && import.raises {
                questions::set(tx, Questions::Open, at.now)?;
            }
            Ok(())
        })?;
        Ok(ImportReport {
            today,
            files: fates,
        })
    }
}

/// An import under way.
struct Import<'a> {
    tx: &'a Connection,
    at: Moment,
    guesses: HashMap<Activity, Rpe>,
    /// Whether something was added whose windows have not passed.
    raises: bool,
}

impl Import<'_> {
    fn file(&mut self, imported: &Imported) -> Result<Vec<Fate>> {
        let mut file = File {
            sha256: hex(&imported.sha256),
            id: None,
        };
        file.id = id_of(self.tx, &file.sha256)?;
        let workouts = imported.workouts.iter();
        workouts
            .map(|workout| self.workout(imported, &mut file, workout))
            .collect()
    }

    fn workout(
        &mut self,
        imported: &Imported,
        file: &mut File,
        workout: &ImportedWorkout,
    ) -> Result<Fate> {
        let span = Span::of(workout.times, self.at.zone);
        let new = match self.as_new(workout, span)? {
            Ok(new) => new,
            Err(error) => {
                return Ok(Fate::Refused {
                    code: error.code(),
                    detail: error.detail(),
                });
            }
        };
        match known::find(self.tx, workout, file, self.at.zone)? {
            Some(Likeness::Same { workout, deleted }) if !(deleted && imported.again) => {
                return Ok(Fate::Known { workout, deleted });
            }
            Some(Likeness::Perhaps(workout)) if !imported.again => {
                return Ok(Fate::PerhapsKnown { workout });
            }
            _ => {}
        }
        let id = match &file.id {
            Some(id) => id.clone(),
            None => insert(self.tx, imported, file, self.at)?,
        };
        let of_past = self.of_past(&new);
        let origin = Origin {
            file: &id,
            sport: workout.sport.as_deref(),
            start: span.start,
            of_past,
        };
        let added = workout::insert(self.tx, &new, Some(&origin), self.at)?;
        file.id = Some(id);
        self.raises |= !of_past;
        let workout = Box::new(workout::get(self.tx, added.as_str())?);
        Ok(Fate::Added { workout })
    }

    /// The workout to be logged, unless the journal does not take one like it.
    fn as_new(
        &mut self,
        workout: &ImportedWorkout,
        span: Span,
    ) -> Result<std::result::Result<NewWorkout, JournalError>> {
        let mut new = NewWorkout {
            activity: workout.activity,
            end: span.end,
            duration_min: workout.duration_min,
            rpe: self.guess(workout.activity)?,
            guessed: true,
            muscles: vec![],
            competition: false,
            soreness: None,
            flags: vec![],
            local_issues: vec![],
            questions: Questions::NotAsked,
            note: String::new(),
            of_session: None,
        };
        let checked = bounds::interval(recovery::Interval {
            start: span.start,
            end: span.end,
        })
        .and_then(|()| workout::check(&new, self.at));
        if let Err(error) = checked {
            return Ok(Err(error));
        }
        if !self.of_past(&new) {
            let near = nearby::session(self.tx, new.activity, span.interval(), self.at.zone)?;
            new.of_session = near
                .filter(|it| it.activity.is_none_or(|planned| planned == new.activity))
                .map(|it| it.id);
        }
        Ok(Ok(new))
    }

    fn of_past(&self, new: &NewWorkout) -> bool {
        self.at.now - new.end > RAISES_FOR
    }

    fn guess(&mut self, activity: Activity) -> Result<Rpe> {
        if let Some(rpe) = self.guesses.get(&activity) {
            return Ok(*rpe);
        }
        let rpe = guess::effort(self.tx, activity)?;
        self.guesses.insert(activity, rpe);
        Ok(rpe)
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // writing to a string cannot fail
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn id_of(tx: &Connection, sha256: &str) -> Result<Option<String>> {
    Ok(tx
        .prepare_cached("SELECT id FROM imported_file WHERE sha256 = ?1")?
        .query_row([sha256], |row| row.get(0))
        .optional()?)
}

fn insert(tx: &Connection, imported: &Imported, file: &File, at: Moment) -> Result<String> {
    let seconds = u64::try_from(at.now.timestamp()).unwrap_or_default();
    let made = Timestamp::from_unix(NoContext, seconds, at.now.timestamp_subsec_nanos());
    let id = Uuid::new_v7(made).to_string();
    tx.prepare_cached(
        "INSERT INTO imported_file (id, sha256, name, imported_at) VALUES (?1, ?2, ?3, ?4)",
    )?
    .execute(params![id, file.sha256, imported.name, ms(at.now)])?;
    Ok(id)
}
