//! What happens to sessions that recur.

use chrono::TimeDelta;
use journal::{NewSession, Occurrence, SessionEntry};
use proptest::prelude::*;
use recovery::SessionKind;

use super::World;
use crate::person::*;
use crate::records::series::runs;

#[derive(Debug, Clone)]
pub(crate) enum SeriesEvent {
    /// A session on one weekday of each week, from tomorrow on.
    Plan { weekday: u8, race: bool },
    /// The next one is moved, or left out.
    One(Option<i64>),
    /// What is left of it ends.
    End,
}

pub(super) fn of_series() -> impl Strategy<Value = SeriesEvent> {
    prop_oneof![
        (1..=7_u8, prop::bool::weighted(0.2))
            .prop_map(|(weekday, race)| SeriesEvent::Plan { weekday, race }),
        prop::option::of(1..4_000_i64).prop_map(SeriesEvent::One),
        Just(SeriesEvent::End),
    ]
}

impl World {
    pub(super) fn series(&mut self, event: &SeriesEvent) {
        let at = self.at;
        let sessions = self.me.journal.sessions(at).unwrap();
        let one_of = |it: SessionEntry| it.occurrence.clone().map(|one| (it, one));
        let next: Option<(SessionEntry, Occurrence)> = sessions.into_iter().find_map(one_of);
        let done = match (event, next) {
            (SeriesEvent::Plan { weekday, race }, _) => {
                let tomorrow = (at.now + TimeDelta::days(1))
                    .with_timezone(&at.zone)
                    .date_naive();
                let mut new = runs(&tomorrow.to_string(), &[*weekday], "17:30:00");
                if *race {
                    new.kind = SessionKind::Competition;
                }
                self.me.journal.plan_series(new, at)
            }
            (SeriesEvent::One(Some(ahead)), Some((it, _))) => {
                let moved = NewSession {
                    start: at.now + TimeDelta::minutes(*ahead),
                    kind: it.kind,
                    ..training(MONDAY_17)
                };
                self.me.journal.edit_session(&it.id, moved, at)
            }
            (SeriesEvent::One(None), Some((it, _))) => self.me.journal.cancel_session(&it.id, at),
            (_, Some((_, one))) => self
                .me
                .journal
                .cancel_series(&one.series, Some(one.date), at),
            _ => return,
        };
        self.fine(done);
    }
}
