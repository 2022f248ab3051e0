//! What is gathered from the messages of one FIT file of a chain.

use super::maker::maker;
use super::message::{
    ACTIVITY, EVENT, EXERCISE, FILE_ID, LAP, Message, RECORD, SESSION, SET, SPORT, WORKOUT,
};
use crate::limits::Limits;
use crate::points::{Point, Points};
use crate::refusal::Refusal;
use crate::workout::{Device, Set, SetKind};

/// Half a day and some more: no zone is further from UTC.
const OFFSET_LIMIT_S: i64 = 16 * 3600;

/// One file.
#[derive(Debug, Default)]
pub(super) struct Part {
    pub(super) messages: usize,
    /// Sessions, laps, sets and the like.
    pub(super) rows: usize,
    pub(super) file_type: Option<u8>,
    pub(super) device: Device,
    pub(super) sport: Option<u8>,
    pub(super) sub_sport: Option<u8>,
    pub(super) sport_name: Option<String>,
    pub(super) sessions: Vec<Session>,
    pub(super) laps: Vec<Session>,
    pub(super) points: Points,
    pub(super) sets: Vec<(Option<i64>, Set)>,
    pub(super) timer: Vec<(i64, bool)>,
    pub(super) offset_s: Option<i32>,
    pub(super) planned: bool,
    /// Times count from when the device was turned on.
    pub(super) undated: bool,
    exercises: Vec<(Option<u16>, Option<u16>, String)>,
}

/// The summary of a session or a lap; a lap has it, too.
#[derive(Debug, Clone, Default)]
pub(super) struct Session {
    pub(super) written: Option<i64>,
    pub(super) start: Option<i64>,
    pub(super) elapsed_s: Option<f64>,
    pub(super) timer_s: Option<f64>,
    pub(super) distance_m: Option<f64>,
    pub(super) average_hr: Option<u8>,
    pub(super) highest_hr: Option<u8>,
    pub(super) sport: Option<u8>,
    pub(super) sub_sport: Option<u8>,
    pub(super) name: Option<String>,
}

impl Part {
    /// Takes what matters of a message.
    pub(super) fn add(&mut self, message: &Message, limits: &Limits) -> Result<(), Refusal> {
        self.messages += 1;
        match message.definition.number {
            RECORD => return self.record(message, limits),
            FILE_ID => self.file_id(message),
            SPORT => {
                self.sport = self.sport.or(message.u8(0));
                self.sub_sport = self.sub_sport.or(message.u8(1));
                self.sport_name = self.sport_name.take().or_else(|| message.text(3));
            }
            ACTIVITY => self.activity(message),
            WORKOUT => self.planned = true,
            SESSION | LAP | EVENT | SET | EXERCISE => {
                let limit = limits.rows;
                if self.rows >= limit {
                    return Err(Refusal::TooMany { limit });
                }
                self.rows += 1;
                self.row(message);
            }
            _ => (),
        }
        Ok(())
    }

    fn row(&mut self, message: &Message) {
        match message.definition.number {
            SESSION => self.sessions.push(session(message)),
            LAP => self.laps.push(lap(message)),
            EVENT => self.event(message),
            SET => self.set(message),
            _ => {
                if let Some(name) = message.text(2) {
                    self.exercises.push((message.u16(0), message.u16(1), name));
                }
            }
        }
    }

    fn record(&mut self, message: &Message, limits: &Limits) -> Result<(), Refusal> {
        let Some(at) = message.millis() else {
            self.undated |= message.time.is_some();
            return Ok(());
        };
        #[expect(
            clippy::cast_possible_truncation,
            reason = "metres to some centimetres"
        )]
        let way = message.hundredths(5).map_or(f32::NAN, |way| way as f32);
        let hr = message.u8(3).unwrap_or(0);
        self.points.push(Point { at, hr, way }, limits)
    }

    fn file_id(&mut self, message: &Message) {
        self.file_type = self.file_type.or(message.u8(0));
        let product = message.text(8).or_else(|| {
            let product = message.u16(2)?;
            Some(product.to_string())
        });
        self.device = Device {
            maker: message.u16(1).map(maker),
            product,
            serial: message.u32(3).map(|serial| serial.to_string()),
        };
    }

    /// Starts and stops of the timer, from which pauses follow where there is no summary.
    fn event(&mut self, message: &Message) {
        let (Some(at), Some(0)) = (message.millis(), message.u8(0)) else {
            return;
        };
        let starts = match message.u8(1) {
            Some(0) => true,
            Some(1 | 4 | 8 | 9) => false,
            _ => return,
        };
        self.timer.push((at, starts));
    }

    /// The offset from UTC. Some devices put another time there, or none.
    fn activity(&mut self, message: &Message) {
        let Some((time, local)) = message.time.zip(message.u32(5)) else {
            return;
        };
        let offset = i64::from(local) - i64::from(time);
        if offset.abs() <= OFFSET_LIMIT_S {
            self.offset_s = i32::try_from(offset).ok();
        }
    }

    fn set(&mut self, message: &Message) {
        // 0 is a rest
        if message.u8(5) == Some(0) {
            return;
        }
        let (category, kind) = (message.u16(7), message.u16(8));
        let exercise = self
            .exercises
            .iter()
            .find(|(of, named, _)| *of == category && *named == kind)
            .map(|(.., name)| name.clone());
        let set = Set {
            exercise,
            kind: SetKind::Normal,
            repetitions: message.u32(3).map(f64::from),
            weight_kg: message.u32(4).map(|weight| f64::from(weight) / 16.0),
            seconds: message.thousandths(0),
            rpe: None,
        };
        // its time has a number of its own
        let at = message
            .time_of(6)
            .or(message.time_of(254))
            .or(message.millis());
        self.sets.push((at, set));
    }
}

fn session(message: &Message) -> Session {
    Session {
        written: message.millis(),
        start: message.time_of(2),
        elapsed_s: message.thousandths(7),
        timer_s: message.thousandths(8),
        distance_m: message.hundredths(9),
        average_hr: message.u8(16).filter(|hr| *hr > 0),
        highest_hr: message.u8(17).filter(|hr| *hr > 0),
        sport: message.u8(5),
        sub_sport: message.u8(6),
        name: message.text(110),
    }
}

fn lap(message: &Message) -> Session {
    Session {
        average_hr: message.u8(15).filter(|hr| *hr > 0),
        highest_hr: message.u8(16).filter(|hr| *hr > 0),
        sport: message.u8(25),
        sub_sport: message.u8(39),
        name: None,
        ..session(message)
    }
}
