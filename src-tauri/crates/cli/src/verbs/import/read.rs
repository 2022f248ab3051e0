//! Reads the files, and notes what became of what is in them.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::Path;

use exchange::{Answer, Contents, Doubt, Limits, Sport, SportClass, Times, read_path};
use journal::{Fate, Imported, ImportedTimes, ImportedWorkout};
use recovery::Activity;

use super::skipped::Skipped;
use super::walk::{Found, Walked};

/// What the user wants of all files.
pub(super) struct Wanted<'a> {
    /// What a workout was of which the file does not say that.
    pub(super) activity: Option<Activity>,
    /// What sports are to them, by the name in lower case.
    pub(super) sports: &'a BTreeMap<String, Activity>,
    pub(super) again: bool,
}

/// What was read.
pub(super) struct Read {
    /// Those that say something: every named one, and of the others those that are of workouts.
    pub(super) files: Vec<File>,
    pub(super) passed_over: usize,
}

/// A file, of a folder or an archive or alone.
pub(super) struct File {
    /// Its path, as the user named it or the folder around it; in an archive with the way in there.
    pub(super) name: String,
    named: bool,
    pub(super) outcome: Outcome,
}

pub(super) enum Outcome {
    Workouts(Workouts),
    Skipped(Skipped),
}

/// The workouts of a file.
pub(super) struct Workouts {
    /// Those that the journal is to take, until it has.
    pub(super) imported: Option<Imported>,
    /// What became of each.
    pub(super) fates: Vec<Fate>,
    /// The sports without an activity, and so skipped.
    pub(super) other: Vec<Option<String>>,
    pub(super) doubts: Vec<Doubt>,
}

/// Reads what was found; `progress` is told how many of how many are done. `keep` is asked after each path whether
/// what was read there counts.
pub(super) fn read(
    found: Found,
    wanted: &Wanted<'_>,
    progress: &mut dyn FnMut(usize, usize),
    keep: &mut dyn FnMut(&Path, &[File]) -> bool,
) -> Read {
    let total = found.all.len();
    let mut read = Read {
        files: Vec::new(),
        passed_over: found.passed_over,
    };
    for (done, walked) in found.all.into_iter().enumerate() {
        progress(done, total);
        let path = walked.path.clone();
        let before = read.files.len();
        read.walked(walked, wanted);
        if !keep(&path, &read.files[before..]) {
            read.files.truncate(before);
        }
    }
    progress(total, total);
    read
}

impl Read {
    fn walked(&mut self, walked: Walked, wanted: &Wanted<'_>) {
        let Walked {
            path,
            named,
            skipped,
        } = walked;
        if let Some(skipped) = skipped {
            let name = path.display().to_string();
            return self.skip(name, named, skipped);
        }
        let name = path.file_name().unwrap_or(path.as_os_str());
        let name = name.to_string_lossy();
        let each = &mut |answer: Answer| {
            // what is packed with others is not what was named
            let named = named && answer.name == name;
            let shown = path.with_file_name(&answer.name).display().to_string();
            match (answer.outcome, answer.sha256) {
                (Ok(contents), Some(sha256)) => {
                    let outcome = workouts(shown.clone(), sha256, contents, wanted);
                    self.add(shown, named, outcome);
                }
                (Ok(_), None) => {}
                (Err(refusal), _) => self.skip(shown, named, Skipped::Refused(refusal)),
            }
            ControlFlow::Continue(())
        };
        let _ = read_path(&path, &Limits::default(), each);
    }

    fn skip(&mut self, name: String, named: bool, skipped: Skipped) {
        if !named && skipped.is_foreign() {
            self.passed_over += 1;
        } else {
            self.add(name, named, Outcome::Skipped(skipped));
        }
    }

    fn add(&mut self, name: String, named: bool, outcome: Outcome) {
        self.files.push(File {
            name,
            named,
            outcome,
        });
    }

    /// Notes what became of the workouts of each file.
    pub(super) fn note(&mut self, fates: Vec<Vec<Fate>>) {
        let workouts = self
            .files
            .iter_mut()
            .filter_map(|file| match &mut file.outcome {
                Outcome::Workouts(workouts) => Some(workouts),
                Outcome::Skipped(_) => None,
            });
        for (workouts, fates) in workouts.zip(fates) {
            workouts.fates = fates;
        }
    }

    /// What became of all workouts.
    pub(super) fn fates(&self) -> impl Iterator<Item = &Fate> {
        self.workouts().flat_map(|workouts| &workouts.fates)
    }

    /// The files that have workouts.
    pub(super) fn workouts(&self) -> impl Iterator<Item = &Workouts> {
        self.files.iter().filter_map(|file| match &file.outcome {
            Outcome::Workouts(workouts) => Some(workouts),
            Outcome::Skipped(_) => None,
        })
    }

    /// How many files did not come into the journal that should have.
    pub(super) fn failed(&self) -> usize {
        let failed = |file: &&File| match &file.outcome {
            Outcome::Skipped(skipped) => file.named || !skipped.is_no_workout(),
            Outcome::Workouts(it) => {
                let refused = |fate: &Fate| matches!(fate, Fate::Refused { .. });
                !it.other.is_empty() || it.fates.iter().any(refused)
            }
        };
        self.files.iter().filter(failed).count()
    }
}

fn workouts(name: String, sha256: [u8; 32], contents: Contents, wanted: &Wanted<'_>) -> Outcome {
    let mut other = Vec::new();
    let mut workouts = Vec::new();
    let mut doubts = contents.doubts;
    for workout in contents.workouts {
        let Sport { name, sub_name, .. } = workout.sport;
        let names = [sub_name.as_deref(), name.as_deref()];
        let chosen = names
            .iter()
            .flatten()
            .find_map(|it| wanted.sports.get(&it.to_lowercase()));
        let activity = match workout.class {
            _ if chosen.is_some() => chosen.copied(),
            SportClass::Activity(activity) => Some(activity),
            SportClass::Other => wanted.activity,
            // the way from one part of a race to the next
            SportClass::Transition => continue,
        };
        let Some(activity) = activity else {
            other.push(sub_name.or(name));
            continue;
        };
        doubts.extend(workout.doubts);
        workouts.push(ImportedWorkout {
            activity,
            sport: sub_name.or(name),
            times: match workout.times {
                Times::Utc { start, end } => ImportedTimes::Utc { start, end },
                Times::Wall { start, end } => ImportedTimes::Wall { start, end },
            },
            duration_min: minutes(workout.timer_s.unwrap_or(workout.elapsed_s)),
        });
    }
    Outcome::Workouts(Workouts {
        imported: Some(Imported {
            name,
            sha256,
            workouts,
            again: wanted.again,
        }),
        fates: Vec::new(),
        other,
        doubts,
    })
}

/// Whole minutes, at least one.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a float saturates, and the journal refuses what is too long"
)]
fn minutes(seconds: f64) -> u32 {
    (seconds / 60.0).round().max(1.0) as u32
}
