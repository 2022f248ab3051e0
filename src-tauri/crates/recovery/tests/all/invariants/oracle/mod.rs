//! A second implementation of the rules, by brute force and straight from the text: it tries every
//! quarter of an hour and checks every condition again. It is slow, deliberately unlike the
//! planner, and reads the published tables.

mod decide;
mod search;
mod session;
mod situation;
mod times;

use std::sync::LazyLock;

use chrono::{DateTime, MappedLocalTime, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;
use recovery::{
    Activity, Advice, Cap, Delivery, Input, MassageType, Muscle, Status, TimingWindow, Workout,
};
use serde_json::Value;

type Instant = DateTime<Utc>;

type Span = (Instant, Instant);

static DATA: LazyLock<Value> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../../data/recovery-rules.json")).unwrap()
});

/// The oracle's answer, compared with a plan field by field.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Answer {
    pub status: Status,
    pub reason: Option<String>,
    pub main_workout: String,
    pub deep_not_before: Instant,
    pub slot: Option<Session>,
    pub interim: Option<(Instant, Vec<MassageType>, u8)>,
    pub window_open_notify_at: Option<Instant>,
    pub slot_reminder_at: Option<Instant>,
    pub advice: Vec<Advice>,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Session {
    pub window: TimingWindow,
    pub start: Instant,
    pub minutes: u32,
    pub minutes_range: [u32; 2],
    pub delivery: Delivery,
    pub types: Vec<MassageType>,
    pub pressure: [u8; 2],
    pub caps: Vec<Cap>,
    pub focus: Vec<Muscle>,
    pub rest_day: bool,
}

/// A planned session with its defaults filled in.
#[derive(Debug, Clone)]
struct Planned {
    start: Instant,
    end: Instant,
    competition: bool,
    rpe: u8,
    activity: Activity,
}

struct World<'a> {
    input: &'a Input,
    now: Instant,
    main: Workout,
    /// The real ones, and the virtual ones of the deferrals so far.
    workouts: Vec<Workout>,
    sessions_ahead: u32,
}

pub(crate) fn answer(input: &Input) -> Answer {
    let mut workouts = vec![input.workout.clone()];
    workouts.extend(input.other_workouts.clone());
    let now = workouts
        .iter()
        .map(|w| w.end)
        .chain([input.context.now])
        .max()
        .unwrap();
    let mut leaders: Vec<&Workout> = workouts
        .iter()
        .filter(|w| serious(w) && now < w.end + h(72))
        .collect();
    leaders.sort_by(|a, b| newest(a, b));
    let main = leaders
        .first()
        .map_or(input.workout.clone(), |w| (*w).clone());
    let world = World {
        input,
        now,
        main,
        workouts,
        sessions_ahead: 0,
    };
    world.answer()
}

fn h(hours: i64) -> TimeDelta {
    TimeDelta::hours(hours)
}

fn m(minutes: i64) -> TimeDelta {
    TimeDelta::minutes(minutes)
}

fn newest(a: &Workout, b: &Workout) -> std::cmp::Ordering {
    b.end
        .cmp(&a.end)
        .then(b.rpe.cmp(&a.rpe))
        .then(a.id.cmp(&b.id))
}

fn family(activity: Activity) -> &'static str {
    DATA["activities"][activity.as_ref()]["family"]
        .as_str()
        .unwrap()
}

fn band(rpe: u8) -> &'static str {
    let bands = DATA["rpe_bands"].as_object().unwrap();
    let inside = |b: &Value| b[0].as_u64() <= Some(rpe.into()) && Some(rpe.into()) <= b[1].as_u64();
    bands.iter().find(|(_, b)| inside(b)).unwrap().0
}

fn serious(w: &Workout) -> bool {
    (w.rpe.get() >= 5 && family(w.activity) != "mobility") || w.competition
}

fn easy_day(w: &Workout) -> bool {
    (band(w.rpe.get()) == "easy" || family(w.activity) == "mobility") && !w.competition
}

fn bounds(window: TimingWindow) -> (i64, i64) {
    let windows = DATA["windows_h"].as_array().unwrap();
    let row = windows.iter().find(|w| w["id"] == window.as_ref()).unwrap();
    (
        row["from_h"].as_i64().unwrap(),
        row["to_h"].as_i64().unwrap(),
    )
}

fn levels(value: &Value) -> [u8; 2] {
    [0, 1].map(|i| u8::try_from(value[i].as_u64().unwrap()).unwrap())
}

fn overlap(a: Span, b: Span) -> bool {
    a.0 < b.1 && b.0 < a.1
}

fn local(zone: Tz, date: NaiveDate, time: NaiveTime, late: bool) -> Instant {
    let mut wall = date.and_time(time);
    loop {
        match zone.from_local_datetime(&wall) {
            MappedLocalTime::Single(t) => return t.to_utc(),
            MappedLocalTime::Ambiguous(a, b) => return if late { b } else { a }.to_utc(),
            MappedLocalTime::None => wall += m(1),
        }
    }
}

fn day(zone: Tz, at: Instant) -> NaiveDate {
    at.with_timezone(&zone).date_naive()
}
