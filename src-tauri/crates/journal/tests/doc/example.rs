// What the examples in the documentation begin with. Each includes this file, out of sight, as the
// module `example`. It is Monday, 23 November 2026, 17:00 in Berlin.

use std::error::Error;
use std::ops::{Deref, DerefMut};
use std::path::Path;

use journal::{
    CalendarContent, CalendarId, CalendarReading, CalendarState, FileStamp, NewCalendar,
    DueReminder, GuidedRequest, Imported, ImportedTimes, ImportedWorkout, Journal, Moment, NewMassage,
    NewSeries, NewWorkout, Occasion, PlanId, RunningSession, SeriesId, SessionEntry, SlotRequest, Today,
    Warnings,
};
use recovery::{Activity, DeliveryPreference, Interval};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// A journal in a folder that goes with it.
pub struct Example {
    journal: Journal,
    _folder: tempfile::TempDir,
}

impl Deref for Example {
    type Target = Journal;

    fn deref(&self) -> &Journal {
        &self.journal
    }
}

impl DerefMut for Example {
    fn deref_mut(&mut self) -> &mut Journal {
        &mut self.journal
    }
}

/// An empty journal.
pub fn journal() -> Result<(Example, Moment)> {
    let memory = Path::new("/dev/shm");
    let folder = if memory.is_dir() {
        tempfile::tempdir_in(memory)?
    } else {
        tempfile::tempdir()?
    };
    let example = Example {
        journal: Journal::open(&folder.path().join("journal.sqlite"))?,
        _folder: folder,
    };
    Ok((example, on("2026-11-23T16:00:00Z")?))
}

/// An hour of hard squats that ends now.
pub fn squats() -> Result<NewWorkout> {
    let text = r#"{
        "activity": "strength_lower", "end": "2026-11-23T16:00:00Z", "duration_min": 60, "rpe": 8
    }"#;
    Ok(serde_json::from_str(text)?)
}

/// A quarter of an hour of self-massage that is over.
pub fn rolled() -> Result<NewMassage> {
    let text = r#"{
        "start": "2026-11-23T15:00:00Z", "minutes": 15,
        "pressure": 2, "type": "myofascial", "delivery": "self"
    }"#;
    Ok(serde_json::from_str(text)?)
}

/// Today after the squats.
pub fn after_squats() -> Result<(Example, Moment, Today)> {
    let (mut journal, at) = journal()?;
    let today = journal.log_workout(squats()?, at)?;
    Ok((journal, at, today))
}

/// The plan after the squats.
pub fn with_plan() -> Result<(Example, Moment, PlanId)> {
    let (journal, at, today) = after_squats()?;
    Ok((journal, at, plan_of(&today)))
}

/// A plan whose massage is given so, and its time kept.
pub fn with_kept(by: DeliveryPreference) -> Result<(Example, Moment, PlanId)> {
    let (mut journal, at, plan) = given(by)?;
    journal.keep(&plan, as_recommended()?, at)?;
    Ok((journal, at, plan))
}

/// A plan for self-massage, while its window is open.
pub fn window_open() -> Result<(Example, Moment, PlanId)> {
    let (journal, _, plan) = given(DeliveryPreference::SelfMassage)?;
    Ok((journal, on("2026-11-23T18:05:00Z")?, plan))
}

/// A guided session that has just begun.
pub fn guided() -> Result<(Example, Moment, RunningSession)> {
    let (mut journal, at, plan) = window_open()?;
    let today = journal.begin_guided(guide(plan), Warnings::Ask, at)?;
    Ok((journal, at, today.guided.expect("it has begun")))
}

/// A reminder that is due, and claimed by the run "run 1".
pub fn claimed() -> Result<(Example, Moment, DueReminder)> {
    let (mut journal, mut at, _) = with_plan()?;
    loop {
        at.now = journal.next_due(at)?.expect("a reminder is pending");
        if let Some(due) = journal.claim_due("run 1", at)?.pop() {
            return Ok((journal, at, due));
        }
    }
}

/// A race on Sunday.
pub fn with_race() -> Result<(Example, Moment, SessionEntry)> {
    let (mut journal, at) = journal()?;
    let race = r#"{ "start": "2026-11-29T09:00:00Z", "kind": "competition" }"#;
    journal.plan_session(serde_json::from_str(race)?, at)?;
    let race = journal.sessions(at)?.remove(0);
    Ok((journal, at, race))
}

/// A gym on Monday, Wednesday and Friday at 18:00, until Wednesday.
pub fn gym() -> Result<NewSeries> {
    let text = r#"{
        "rule": { "first": "2026-11-23", "until": "2026-11-25", "weekdays": [1, 3, 5] },
        "time": "18:00", "kind": "training"
    }"#;
    Ok(serde_json::from_str(text)?)
}

/// The journal with that gym.
pub fn with_series() -> Result<(Example, Moment, SeriesId)> {
    let (mut journal, at) = journal()?;
    journal.plan_series(gym()?, at)?;
    let series = journal.series(at)?.remove(0).id;
    Ok((journal, at, series))
}

/// The massage of a plan, guided with the tools in the settings.
pub fn guide(plan: PlanId) -> GuidedRequest {
    GuidedRequest {
        occasion: Occasion::Plan { plan },
        minutes: None,
        tools: None,
        without: Vec::new(),
    }
}

/// The recommended slot.
pub fn as_recommended() -> Result<SlotRequest> {
    Ok(serde_json::from_str("{}")?)
}

fn given(by: DeliveryPreference) -> Result<(Example, Moment, PlanId)> {
    let (mut journal, at) = journal()?;
    let mut settings = journal.settings()?;
    settings.profile.delivery = by;
    settings.profile.therapist_hours = None;
    journal.set_settings(settings, at)?;
    let today = journal.log_workout(squats()?, at)?;
    Ok((journal, at, plan_of(&today)))
}

fn on(now: &str) -> Result<Moment> {
    let zone = chrono_tz::Europe::Berlin;
    Ok(Moment {
        now: now.parse()?,
        zone,
    })
}

fn plan_of(today: &Today) -> PlanId {
    today.open.as_ref().expect("a plan is open").id.clone()
}

/// A run that ended ten hours ago, as a file of a watch says.
pub fn file() -> Imported {
    let run = ImportedWorkout {
        activity: Activity::Running,
        sport: Some("running".to_owned()),
        times: ImportedTimes::Utc {
            start: "2026-11-23T05:10:00Z".parse().expect("a time"),
            end: "2026-11-23T06:00:00Z".parse().expect("a time"),
        },
        duration_min: 50,
    };
    Imported {
        name: "morning.fit".to_owned(),
        sha256: [7; 32],
        workouts: vec![run],
        again: false,
    }
}

/// A calendar of the user's work, not yet read.
pub fn with_calendar() -> Result<(Example, Moment, CalendarId)> {
    let (mut journal, at) = journal()?;
    let work = NewCalendar {
        path: "/home/sam/work.ics".into(),
        label: "Work".to_owned(),
        busy_called: None,
        session_words: vec![],
        race_words: vec![],
    };
    let (id, _) = journal.add_calendar(work, at)?;
    Ok((journal, at, id))
}

/// What was read of it: a meeting tonight at 20:00.
pub fn meeting(at: Moment) -> CalendarReading {
    let time = |text: &str| text.parse().expect("a time");
    let tonight = Interval {
        start: time("2026-11-23T19:00:00Z"),
        end: time("2026-11-23T20:00:00Z"),
    };
    CalendarReading {
        state: CalendarState {
            read_at: at.now,
            stamp: FileStamp::default(),
            sha256: "9f".repeat(32),
            zone: at.zone.name().to_owned(),
            until: time("2026-12-23T00:00:00Z"),
            fault: None,
            skipped: 0,
        },
        from: at.now,
        content: Some(CalendarContent {
            busy: vec![(tonight, "Meeting".to_owned())],
            sessions: vec![],
        }),
    }
}
