//! What became of each file, and of all, in words and as JSON.

use exchange::Doubt;
use journal::{Entry, Fate};
use serde_json::{Value, json};

use super::read::{File, Outcome, Read, Workouts};
use crate::output::{Voice, document, join};
use crate::verbs::list;

/// How many workouts came to what.
#[derive(Default)]
struct Counts {
    added: usize,
    known: usize,
    perhaps: usize,
    skipped: usize,
}

impl Counts {
    fn of<'a>(files: impl IntoIterator<Item = &'a Workouts>) -> Self {
        let mut counts = Self::default();
        for workouts in files {
            counts.skipped += workouts.other.len();
            for fate in &workouts.fates {
                *match fate {
                    Fate::Added { .. } => &mut counts.added,
                    Fate::Known { .. } => &mut counts.known,
                    Fate::PerhapsKnown { .. } => &mut counts.perhaps,
                    Fate::Refused { .. } => &mut counts.skipped,
                } += 1;
            }
        }
        counts
    }

    fn all(&self) -> usize {
        self.added + self.known + self.perhaps + self.skipped
    }

    fn words(&self, voice: &Voice<'_>) -> String {
        let parts = [
            ("ctl-import-part-added", self.added),
            ("ctl-import-part-known", self.known),
            ("ctl-import-part-perhaps", self.perhaps),
            ("ctl-import-part-skipped", self.skipped),
        ];
        let some = parts.into_iter().filter(|(_, count)| *count > 0);
        join(some.map(|(id, count)| voice.locale.say_with(id, &[("count", count.into())])))
    }
}

/// The line of a file; none if there was nothing but transitions in it.
pub(super) fn line(voice: &Voice<'_>, file: &File) -> Option<String> {
    let skipped = |why: String| {
        let values = [("file", name(file).into()), ("why", why.into())];
        voice.locale.say_with("ctl-import-skipped", &values)
    };
    let workouts = match &file.outcome {
        Outcome::Skipped(why) => return Some(skipped(why.sentence(voice.locale))),
        Outcome::Workouts(workouts) => workouts,
    };
    let said = match (&workouts.fates[..], &workouts.other[..]) {
        ([], []) => return None,
        ([fate], []) => one(voice, file, fate, skipped),
        ([], [sport]) => {
            let sport = sport.as_deref().unwrap_or("none");
            skipped(voice.locale.error("E_NO_ACTIVITY", sport))
        }
        _ => {
            let parts = Counts::of([workouts]).words(voice);
            let values = [("file", name(file).into()), ("parts", parts.into())];
            voice.locale.say_with("ctl-import-several", &values)
        }
    };
    if workouts.doubts.contains(&Doubt::CutShort) {
        let values = [("said", said.into())];
        return Some(voice.locale.say_with("ctl-import-cut", &values));
    }
    Some(said)
}

fn one(voice: &Voice<'_>, file: &File, fate: &Fate, skipped: impl Fn(String) -> String) -> String {
    let with = |id: &str, workout: &journal::WorkoutEntry| {
        let what = list::line(voice, &Entry::Workout(workout.clone()));
        // not in columns
        let what = what.split_whitespace().collect::<Vec<_>>().join(" ");
        let values = [("file", name(file).into()), ("what", what.into())];
        voice.locale.say_with(id, &values)
    };
    match fate {
        Fate::Added { workout } => with("ctl-import-added", workout),
        Fate::PerhapsKnown { workout } => with("ctl-import-perhaps", workout),
        Fate::Known { deleted, .. } => {
            let id = match deleted {
                false => "ctl-import-known",
                true => "ctl-import-known.deleted",
            };
            let values = [("file", name(file).into())];
            voice.locale.say_with(id, &values)
        }
        Fate::Refused { code, detail } => skipped(voice.locale.error(code, detail)),
    }
}

/// Its name may be anything.
fn name(file: &File) -> String {
    locale::mark_hidden(&file.name).into_owned()
}

/// What came of all files.
pub(super) fn sum(voice: &Voice<'_>, read: &Read) -> String {
    let counts = Counts::of(read.workouts());
    let mut said = Vec::new();
    if read.files.is_empty() {
        said.push(voice.locale.say("ctl-import-nothing"));
    } else {
        let values = [
            ("workouts", counts.all().into()),
            ("parts", counts.words(voice).into()),
        ];
        said.push(voice.locale.say_with("ctl-import-sum", &values));
    }
    if read.passed_over > 0 {
        let values = [("count", read.passed_over.into())];
        said.push(voice.locale.say_with("ctl-import-passed", &values));
    }
    if counts.added > 0 {
        said.push(voice.locale.say("ctl-import-undo"));
    }
    said.join("\n")
}

/// A file for programs.
pub(super) fn document_of(file: &File) -> Value {
    match &file.outcome {
        Outcome::Skipped(skipped) => json!({
            "file": file.name,
            "skipped": skipped.json(),
        }),
        Outcome::Workouts(workouts) => {
            let other = |sport: &Option<String>| json!({ "fate": "no_activity", "sport": sport });
            let fates = workouts.fates.iter().map(document);
            json!({
                "file": file.name,
                "workouts": fates.chain(workouts.other.iter().map(other)).collect::<Vec<_>>(),
                "cut_short": workouts.doubts.contains(&Doubt::CutShort),
                "doubts": document(&workouts.doubts),
            })
        }
    }
}

/// All of them for programs.
pub(super) fn sum_document(read: &Read) -> Value {
    let counts = Counts::of(read.workouts());
    json!({
        "files": read.files.len(),
        "passed_over": read.passed_over,
        "added": counts.added,
        "known": counts.known,
        "perhaps_known": counts.perhaps,
        "skipped": counts.skipped,
        "failed": read.failed(),
    })
}
