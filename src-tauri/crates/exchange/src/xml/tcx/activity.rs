//! An activity of a TCX, as its elements are read, and the workout that it is.

use crate::limits::Limits;
use crate::points::{LONGEST_S, Point, Points};
use crate::refusal::Refusal;
use crate::sports::{Sport, SportClass, activity_of};
use crate::time::instant;
use crate::workout::{Device, Doubt, Times, Workout};
use crate::xml::gpx::beats;

/// The elements whose place matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Name {
    Lap,
    Point,
    Creator,
    Average,
    Highest,
    Other,
}

#[derive(Default)]
pub(super) struct Reading {
    pub(super) at: Option<i64>,
    pub(super) hr: u8,
    pub(super) way: Option<f64>,
}

#[derive(Default)]
pub(super) struct Activity {
    pub(super) sport: Option<String>,
    pub(super) id: Option<i64>,
    pub(super) laps: Vec<Lap>,
    pub(super) points: Points,
    pub(super) device: Device,
    pub(super) zoneless: bool,
}

#[derive(Default)]
pub(super) struct Lap {
    pub(super) start: Option<i64>,
    pub(super) seconds: Option<f64>,
    pub(super) metres: Option<f64>,
    pub(super) average_hr: u8,
    pub(super) highest_hr: u8,
}

impl Lap {
    pub(super) fn add(&mut self, name: &str, within: Name, text: &str) {
        match (name, within) {
            ("TotalTimeSeconds", Name::Lap) => {
                self.seconds = number(text).filter(|s| *s <= LONGEST_S);
            }
            ("DistanceMeters", Name::Lap) => self.metres = metres(text),
            ("Value", Name::Average) => self.average_hr = beats(text),
            ("Value", Name::Highest) => self.highest_hr = beats(text),
            _ => (),
        }
    }
}

impl Activity {
    pub(super) fn add(&mut self, reading: &Reading, limits: &Limits) -> Result<(), Refusal> {
        let Some(at) = reading.at else { return Ok(()) };
        #[expect(
            clippy::cast_possible_truncation,
            reason = "metres to some centimetres"
        )]
        let way = reading.way.map_or(f32::NAN, |way| way as f32);
        let hr = reading.hr;
        self.points.push(Point { at, hr, way }, limits)
    }

    pub(super) fn workout(&self) -> Option<Workout> {
        let points = self.points.longest_part();
        let first_lap = self.laps.iter().find_map(|lap| lap.start);
        let start = first_lap.or(points.as_ref().map(|p| p.first)).or(self.id)?;
        let timer_s: f64 = self.laps.iter().filter_map(|lap| lap.seconds).sum();
        let last_lap = self.laps.last().and_then(|lap| {
            let seconds = lap.seconds?;
            Some(lap.start? + millis(seconds))
        });
        let doubts = self.doubts();
        let end = points
            .as_ref()
            .map(|p| p.last)
            .into_iter()
            .chain(last_lap)
            .max()
            .unwrap_or(start + millis(timer_s));
        // a start far from all points is that of another recording
        let start = match &points {
            Some(p) if start > p.last || p.first - start > 86_400_000 => p.first,
            _ => start,
        };
        if end <= start || end - start > millis(LONGEST_S) {
            return None;
        }
        let times = Times::Utc {
            start: instant(start)?,
            end: instant(end)?,
        };
        #[expect(clippy::cast_precision_loss, reason = "far below 2^52 milliseconds")]
        let elapsed_s = (end - start) as f64 / 1000.0;
        let sport = self.sport.clone();
        Some(Workout {
            class: sport.as_deref().map_or(SportClass::Other, activity_of),
            sport: Sport {
                name: sport,
                ..Sport::default()
            },
            timer_s: (timer_s > 0.0).then_some(timer_s),
            average_hr: self
                .average_hr()
                .or(points.as_ref().and_then(|p| p.average_hr)),
            highest_hr: self
                .laps
                .iter()
                .map(|lap| lap.highest_hr)
                .max()
                .filter(|hr| *hr > 0)
                .or(points.as_ref().and_then(|p| p.highest_hr)),
            distance_m: self.distance_m(points.as_ref().and_then(|p| p.distance_m)),
            device: self.device.clone(),
            points: points.as_ref().map_or(0, |p| p.points),
            doubts,
            ..Workout::new(times, elapsed_s)
        })
    }

    fn doubts(&self) -> Vec<Doubt> {
        let mut doubts = self.points.doubts();
        if self.zoneless {
            doubts.push(Doubt::NoZone);
        }
        doubts
    }

    /// The mean of the laps that have one, by their time.
    fn average_hr(&self) -> Option<f64> {
        let laps = || self.laps.iter().filter(|lap| lap.average_hr > 0);
        let weight = |lap: &Lap| lap.seconds.unwrap_or(0.0).max(0.001);
        let seconds: f64 = laps().map(weight).sum();
        let beats: f64 = laps()
            .map(|lap| f64::from(lap.average_hr) * weight(lap))
            .sum();
        (seconds > 0.0).then(|| beats / seconds)
    }

    fn distance_m(&self, along: Option<f64>) -> Option<f64> {
        let of_laps = self.laps.iter().filter_map(|lap| lap.metres);
        let sum = of_laps.clone().sum();
        of_laps.clone().next().map(|_| sum).or(along)
    }
}

pub(super) fn filled(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

fn number(text: &str) -> Option<f64> {
    text.parse()
        .ok()
        .filter(|n: &f64| n.is_finite() && *n >= 0.0)
}

pub(super) fn metres(text: &str) -> Option<f64> {
    number(text).filter(|metres| *metres < 1e8)
}

#[expect(clippy::cast_possible_truncation, reason = "at most some weeks")]
fn millis(seconds: f64) -> i64 {
    (seconds.min(LONGEST_S * 100.0) * 1000.0).round() as i64
}
