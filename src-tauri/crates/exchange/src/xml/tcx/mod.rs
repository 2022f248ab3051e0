//! TCX, as Garmin Connect, Strava, Polar and Fitbit export it.

mod activity;

use crate::xml::gpx::beats;
use crate::xml::walk::{Ending, Tag, Visit, walk};
use activity::{Activity, Lap, Name, Reading, filled, metres};

use crate::contents::Contents;
use crate::limits::Limits;
use crate::refusal::Refusal;
use crate::time::xml_millis;
use crate::workout::{Doubt, Workout};

/// The workouts of a TCX file: one an activity, also of a race of several.
pub(in crate::xml) fn read(text: &str, limits: &Limits) -> Result<Contents, Refusal> {
    let mut file = Tcx {
        limits: *limits,
        path: vec![],
        activities: vec![],
        open: false,
        laps: 0,
        course: false,
        planned: false,
        point: None,
    };
    let ending = walk(text, limits, &mut file)?;
    let workouts: Vec<Workout> = file
        .activities
        .iter()
        .filter_map(Activity::workout)
        .collect();
    if workouts.is_empty() {
        return Err(match ending {
            Ending::Cut => Refusal::Damaged,
            _ if !file.activities.is_empty() => Refusal::NoLength,
            _ if file.course => Refusal::Course,
            _ if file.planned => Refusal::Planned,
            _ => Refusal::Empty,
        });
    }
    let mut doubts = match ending {
        Ending::Whole => vec![],
        Ending::Trailing => vec![Doubt::Trailing],
        Ending::Cut => vec![Doubt::CutShort],
    };
    let left_out = file.activities.len() - workouts.len();
    if left_out > 0 {
        doubts.push(Doubt::LeftOut { workouts: left_out });
    }
    Ok(Contents::new(workouts, doubts))
}

struct Tcx {
    limits: Limits,
    path: Vec<Name>,
    activities: Vec<Activity>,
    /// Whether the last activity is open.
    open: bool,
    laps: usize,
    course: bool,
    planned: bool,
    point: Option<Reading>,
}

impl Visit for Tcx {
    fn open(&mut self, name: &str, tag: &Tag) -> Result<(), Refusal> {
        let limit = self.limits.workouts;
        let mut here = Name::Other;
        match name {
            "Activity" => {
                if self.activities.len() >= limit {
                    return Err(Refusal::TooMany { limit });
                }
                self.activities.push(Activity {
                    sport: tag.get("Sport"),
                    ..Activity::default()
                });
                self.open = true;
            }
            "Course" => self.course = true,
            "Workout" => self.planned = true,
            "Creator" => here = Name::Creator,
            "AverageHeartRateBpm" => here = Name::Average,
            "MaximumHeartRateBpm" => here = Name::Highest,
            "Trackpoint" => {
                here = Name::Point;
                self.point = Some(Reading::default());
            }
            "Lap" => {
                here = Name::Lap;
                let limit = self.limits.rows;
                if self.laps >= limit {
                    return Err(Refusal::TooMany { limit });
                }
                self.laps += 1;
                if let Some(activity) = self.activity() {
                    let start = tag.get("StartTime").and_then(|time| xml_millis(&time));
                    activity.zoneless |= start.is_some_and(|(_, zoned)| !zoned);
                    activity.laps.push(Lap {
                        start: start.map(|(at, _)| at),
                        ..Lap::default()
                    });
                }
            }
            _ => (),
        }
        self.path.push(here);
        Ok(())
    }

    fn close(&mut self, name: &str, text: &str) -> Result<(), Refusal> {
        self.path.pop();
        let within = self.path.last().copied().unwrap_or(Name::Other);
        if name == "Activity" {
            self.open = false;
            return Ok(());
        }
        let limits = self.limits;
        let mut point = self.point.take();
        let Some(activity) = self.activity() else {
            return Ok(());
        };
        if let Some(reading) = &mut point {
            match name {
                "Trackpoint" => {
                    activity.add(reading, &limits)?;
                    return Ok(());
                }
                "Time" => {
                    let time = xml_millis(text);
                    activity.zoneless |= time.is_some_and(|(_, zoned)| !zoned);
                    reading.at = time.map(|(at, _)| at);
                }
                "Value" | "HeartRateBpm" if reading.hr == 0 => reading.hr = beats(text),
                "DistanceMeters" => reading.way = metres(text),
                _ => (),
            }
            self.point = point;
            return Ok(());
        }
        match (name, within) {
            ("Id", _) => activity.id = activity.id.or(xml_millis(text).map(|(at, _)| at)),
            ("Name", Name::Creator) => activity.device.product = filled(text),
            ("UnitId", Name::Creator) => {
                activity.device.serial = filled(text).filter(|serial| serial != "0");
            }
            _ => {
                if let Some(lap) = activity.laps.last_mut() {
                    lap.add(name, within, text);
                }
            }
        }
        Ok(())
    }
}

impl Tcx {
    fn activity(&mut self) -> Option<&mut Activity> {
        self.activities.last_mut().filter(|_| self.open)
    }
}
