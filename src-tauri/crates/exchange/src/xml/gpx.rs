//! GPX, as Strava, Garmin Connect, Komoot, `OpenTracks` and many more export it.

use super::walk::{Ending, Tag, Visit, walk};
use crate::contents::Contents;
use crate::limits::Limits;
use crate::points::{Point, Points};
use crate::refusal::Refusal;
use crate::sports::{Sport, SportClass, activity_of};
use crate::time::{instant, xml_millis};
use crate::workout::{Device, Doubt, Times, Workout};

/// The earth's mean radius, in metres.
const RADIUS_M: f64 = 6_371_008.8;

/// The workouts of a GPX file: one a track that has times.
pub(super) fn read(text: &str, limits: &Limits) -> Result<Contents, Refusal> {
    let mut file = Gpx {
        limits: *limits,
        creator: None,
        tracks: vec![],
        routes: false,
        places: false,
        level: 0,
        track_level: 0,
        point: None,
        last: None,
    };
    let ending = walk(text, limits, &mut file)?;
    let creator = file.creator.clone();
    let timed = file.tracks.iter().any(|track| !track.points.is_empty());
    let workouts: Vec<Workout> = file
        .tracks
        .iter()
        .filter_map(|track| track.workout(creator.as_deref()))
        .collect();
    if workouts.is_empty() {
        return Err(match (timed, ending) {
            (true, _) => Refusal::NoLength,
            (false, Ending::Cut) => Refusal::Damaged,
            (false, _) if file.routes || !file.tracks.is_empty() => Refusal::Route,
            (false, _) if file.places => Refusal::Places,
            (false, _) => Refusal::Empty,
        });
    }
    let mut doubts = match ending {
        Ending::Whole => vec![],
        Ending::Trailing => vec![Doubt::Trailing],
        Ending::Cut => vec![Doubt::CutShort],
    };
    let left_out = file.tracks.iter().filter(|track| track.timed > 0).count() - workouts.len();
    if left_out > 0 {
        doubts.push(Doubt::LeftOut { workouts: left_out });
    }
    Ok(Contents::new(workouts, doubts))
}

struct Gpx {
    limits: Limits,
    creator: Option<String>,
    tracks: Vec<Track>,
    routes: bool,
    places: bool,
    level: usize,
    /// The level of the track that is open, or 0.
    track_level: usize,
    point: Option<Reading>,
    /// The place of the last point of the segment.
    last: Option<(f64, f64)>,
}

#[derive(Default)]
struct Track {
    name: Option<String>,
    sport: Option<String>,
    points: Points,
    timed: usize,
    way: f64,
    zoneless: bool,
}

#[derive(Default)]
struct Reading {
    place: Option<(f64, f64)>,
    at: Option<i64>,
    hr: u8,
}

impl Visit for Gpx {
    fn open(&mut self, name: &str, tag: &Tag) -> Result<(), Refusal> {
        self.level += 1;
        match name {
            "gpx" if self.level == 1 => self.creator = tag.get("creator"),
            "trk" if self.point.is_none() => {
                let limit = self.limits.workouts;
                if self.tracks.len() >= limit {
                    return Err(Refusal::TooMany { limit });
                }
                self.tracks.push(Track::default());
                self.track_level = self.level;
            }
            "trkseg" => self.last = None,
            "trkpt" => {
                let degrees = |name| tag.get(name)?.trim().parse().ok();
                self.point = Some(Reading {
                    place: degrees("lat").zip(degrees("lon")),
                    ..Reading::default()
                });
            }
            "rte" => self.routes = true,
            "wpt" => self.places = true,
            _ => (),
        }
        Ok(())
    }

    fn close(&mut self, name: &str, text: &str) -> Result<(), Refusal> {
        let below_track = self.track_level > 0 && self.level == self.track_level + 1;
        if let (Some(point), Some(track)) = (&mut self.point, self.tracks.last_mut()) {
            match name {
                "time" if point.at.is_none() => {
                    if let Some((at, zoned)) = xml_millis(text) {
                        point.at = Some(at);
                        track.zoneless |= !zoned;
                    }
                }
                "hr" | "heartrate" | "HeartRate" | "heart_rate" => point.hr = beats(text),
                "trkpt" => self.end_point()?,
                _ => (),
            }
        } else if below_track && let Some(track) = self.tracks.last_mut() {
            let text = (!text.is_empty()).then(|| text.to_owned());
            match name {
                "name" => track.name = text,
                "type" => track.sport = text,
                _ => (),
            }
        }
        if name == "trk" {
            self.track_level = 0;
        }
        self.level = self.level.saturating_sub(1);
        Ok(())
    }
}

impl Gpx {
    fn end_point(&mut self) -> Result<(), Refusal> {
        let (Some(point), Some(track)) = (self.point.take(), self.tracks.last_mut()) else {
            return Ok(());
        };
        if let Some(place) = point.place
            && let Some(last) = self.last.replace(place)
        {
            track.way += metres(last, place);
        }
        let Some(at) = point.at else { return Ok(()) };
        track.timed += 1;
        #[expect(
            clippy::cast_possible_truncation,
            reason = "metres to some centimetres"
        )]
        let way = match point.place {
            Some(_) => track.way as f32,
            None => f32::NAN,
        };
        let hr = point.hr;
        track.points.push(Point { at, hr, way }, &self.limits)
    }
}

impl Track {
    fn workout(&self, creator: Option<&str>) -> Option<Workout> {
        let points = self.points.longest_part()?;
        if points.last <= points.first {
            return None;
        }
        let times = Times::Utc {
            start: instant(points.first)?,
            end: instant(points.last)?,
        };
        let mut doubts = self.points.doubts();
        if self.zoneless {
            doubts.push(Doubt::NoZone);
        }
        #[expect(clippy::cast_precision_loss, reason = "far below 2^52 milliseconds")]
        let elapsed_s = (points.last - points.first) as f64 / 1000.0;
        let sport = self.sport.clone();
        Some(Workout {
            class: sport.as_deref().map_or(SportClass::Other, activity_of),
            sport: Sport {
                name: sport,
                ..Sport::default()
            },
            average_hr: points.average_hr,
            highest_hr: points.highest_hr,
            distance_m: points.distance_m,
            name: self.name.clone(),
            device: Device {
                product: creator.map(str::to_owned),
                ..Device::default()
            },
            points: points.points,
            doubts,
            ..Workout::new(times, elapsed_s)
        })
    }
}

/// Beats a minute, or 0.
pub(in crate::xml) fn beats(text: &str) -> u8 {
    let beats: f64 = text.parse().unwrap_or(0.0);
    if (1.0..255.0).contains(&beats) {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "from 1 to 254"
        )]
        return beats.round() as u8;
    }
    0
}

/// The way between two places, on a sphere.
fn metres((lat_a, lon_a): (f64, f64), (lat_b, lon_b): (f64, f64)) -> f64 {
    let half = |a: f64, b: f64| ((b - a).to_radians() / 2.0).sin().powi(2);
    let across = lat_a.to_radians().cos() * lat_b.to_radians().cos();
    let share = half(lat_a, lat_b) + across * half(lon_a, lon_b);
    let way = 2.0 * RADIUS_M * share.clamp(0.0, 1.0).sqrt().asin();
    if way.is_finite() { way } else { 0.0 }
}
