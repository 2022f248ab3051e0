//! Recorded points: heart rate and way over time.

use crate::limits::Limits;
use crate::refusal::Refusal;
use crate::workout::Doubt;

/// A longer gap than this between two points belongs to a clock that was set, or to a stale recording.
const JUMP_MS: i64 = 24 * 3_600_000;
/// A workout that is longer was forgotten, or its clock was set; the rules take none that is (`E_DURATION`).
pub(crate) const LONGEST_S: f64 = 7.0 * 86_400.0;

/// From here on a gap is more than a long pause, and worth a word.
const GAP_MS: i64 = 6 * 3_600_000;

/// A recorded point.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Point {
    /// Milliseconds since 1970.
    pub(crate) at: i64,
    /// Beats a minute; 0 for none.
    pub(crate) hr: u8,
    /// Metres since the start; NaN for none.
    pub(crate) way: f32,
}

/// The points of a file, in its order.
#[derive(Debug, Default)]
pub(crate) struct Points {
    all: Vec<Point>,
    backwards: usize,
}

/// What points come to.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Summary {
    pub(crate) first: i64,
    pub(crate) last: i64,
    pub(crate) average_hr: Option<f64>,
    pub(crate) highest_hr: Option<u8>,
    pub(crate) distance_m: Option<f64>,
    pub(crate) points: usize,
}

impl Points {
    /// Adds a point. Some devices write several a second, each with part of the values; they are one.
    pub(crate) fn push(&mut self, point: Point, limits: &Limits) -> Result<(), Refusal> {
        if let Some(last) = self.all.last_mut() {
            if point.at == last.at {
                if point.hr > 0 {
                    last.hr = point.hr;
                }
                if !point.way.is_nan() {
                    last.way = point.way;
                }
                return Ok(());
            }
            if point.at < last.at {
                self.backwards += 1;
            }
        }
        if self.all.len() >= limits.records {
            return Err(Refusal::TooMany {
                limit: limits.records,
            });
        }
        if self.all.len() == self.all.capacity() {
            // by half, not by twice: the old copy lives beside it for a moment
            self.all.reserve_exact(self.all.len() / 2 + 1024);
        }
        self.all.push(point);
        Ok(())
    }

    pub(crate) fn len(&self) -> usize {
        self.all.len()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// First and last time of the points, the earlier first.
    pub(crate) fn span(&self) -> Option<(i64, i64)> {
        let first = self.all.iter().map(|p| p.at).min()?;
        let last = self.all.iter().map(|p| p.at).max()?;
        Some((first, last))
    }

    /// The points from one time to another, both included.
    pub(crate) fn within(&self, from: i64, to: i64) -> Option<Summary> {
        summary(self.all.iter().filter(|p| (from..=to).contains(&p.at)))
    }

    /// The points as one workout. Where the clock jumped by more than a day, those of the longest part.
    pub(crate) fn longest_part(&self) -> Option<Summary> {
        let mut best: &[Point] = &[];
        for part in self.all.chunk_by(|a, b| (b.at - a.at).abs() <= JUMP_MS) {
            if part.len() > best.len() {
                best = part;
            }
        }
        summary(best.iter()).filter(|points| {
            let length = points.last - points.first;
            #[expect(clippy::cast_possible_truncation, reason = "a week")]
            let longest = LONGEST_S as i64 * 1000;
            length <= longest
        })
    }

    /// What is doubtful about the times.
    pub(crate) fn doubts(&self) -> Vec<Doubt> {
        let mut doubts = vec![];
        let jump = self
            .all
            .windows(2)
            .filter_map(|pair| match pair {
                [a, b] => Some((b.at - a.at).abs()),
                _ => None,
            })
            .max()
            .filter(|jump| *jump > GAP_MS);
        if let Some(jump) = jump {
            doubts.push(Doubt::TimeJump {
                seconds: jump / 1000,
            });
        }
        if self.backwards > 0 {
            doubts.push(Doubt::BackInTime {
                points: self.backwards,
            });
        }
        doubts
    }
}

fn summary<'a>(points: impl Iterator<Item = &'a Point>) -> Option<Summary> {
    let (mut first, mut last, mut count) = (i64::MAX, i64::MIN, 0_usize);
    let (mut beats, mut beating, mut highest) = (0_u64, 0_u32, 0_u8);
    let (mut shortest, mut longest) = (f32::INFINITY, f32::NEG_INFINITY);
    for point in points {
        first = first.min(point.at);
        last = last.max(point.at);
        count += 1;
        if point.hr > 0 {
            beats += u64::from(point.hr);
            beating += 1;
            highest = highest.max(point.hr);
        }
        // no comparison with NaN is true
        shortest = shortest.min(point.way);
        longest = longest.max(point.way);
    }
    (count > 0).then(|| Summary {
        first,
        last,
        #[expect(clippy::cast_precision_loss, reason = "beats of a few days")]
        average_hr: (beating > 0).then(|| beats as f64 / f64::from(beating)),
        highest_hr: (highest > 0).then_some(highest),
        distance_m: (longest >= shortest)
            .then(|| f64::from(longest) - f64::from(shortest).min(0.0)),
        points: count,
    })
}
