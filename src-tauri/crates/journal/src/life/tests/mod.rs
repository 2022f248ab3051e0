//! The life of a plan: a table written by hand, and random lives beside it.

mod progress;
mod random;
mod table;

use chrono::{DateTime, FixedOffset, TimeDelta, Utc};
use recovery::{Delivery, Slot, Status};

use super::course::Course;
use super::phase::{Setting, phase};
use crate::error::Result;
use crate::types::Phase;

/// What can be done with a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Act {
    Keep,
    LetGo,
    Book,
    Start,
    CancelStart,
    Finish,
    DidNot,
    Skip,
}

const ACTS: [Act; 8] = [
    Act::Keep,
    Act::LetGo,
    Act::Book,
    Act::Start,
    Act::CancelStart,
    Act::Finish,
    Act::DidNot,
    Act::Skip,
];

/// A plan, with the slot that the rules suggest.
#[derive(Debug, Clone, PartialEq)]
struct Plan {
    course: Course,
    proposed: Slot,
    /// When its window opens and closes.
    window: [DateTime<Utc>; 2],
}

impl Plan {
    fn act(&mut self, act: Act, now: DateTime<Utc>) -> Result<()> {
        let course = &mut self.course;
        match act {
            Act::Keep => course.keep(self.proposed.clone(), now),
            Act::LetGo => course.let_go(now),
            Act::Book => course.book(now),
            Act::Start => course.start(slot(now, 15, self.proposed.delivery), now),
            Act::CancelStart => course.cancel_start(now),
            Act::Finish => {
                course.end();
                Ok(())
            }
            Act::DidNot => course.did_not(now),
            Act::Skip => {
                course.skip(now);
                Ok(())
            }
        }
    }

    /// The phase at an instant, as the rules' plan stays the same.
    fn phase(&mut self, now: DateTime<Utc>) -> Phase {
        self.course.pass(now);
        let setting = Setting {
            status: Status::Recommended,
            proposed: Some(&self.proposed),
            opens: Some(self.window[0]),
            last_start: Some(self.window[1] - TimeDelta::minutes(self.proposed.minutes.into())),
            lead: TimeDelta::hours(2),
            remind_at: None,
        };
        phase(&self.course, &setting, now)
    }
}

fn slot(start: DateTime<Utc>, minutes: u32, delivery: Delivery) -> Slot {
    let local = |at: DateTime<Utc>| -> DateTime<FixedOffset> { at.fixed_offset() };
    serde_json::from_value(serde_json::json!({
        "window": "same_day",
        "start": local(start),
        "end": local(start + TimeDelta::minutes(minutes.into())),
        "delivery": delivery,
        "minutes": minutes,
        "minutes_range": [10, 60],
        "types": ["swedish"],
        "pressure": [2, 3],
        "caps": [],
        "focus": [],
        "rest_day": false,
    }))
    .unwrap()
}

/// The phase's name in JSON.
fn name(phase: &Phase) -> String {
    serde_json::to_value(phase).unwrap()["kind"]
        .as_str()
        .unwrap()
        .to_owned()
}
