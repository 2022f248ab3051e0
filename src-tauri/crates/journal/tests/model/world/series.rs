//! The person: plans sessions that recur, and changes one, the later ones or all of them.

use chrono::{NaiveTime, TimeDelta};
use journal::*;
use proptest::sample::Index;
use recovery::SessionKind;
use recovery::civil::Weekly;

use super::{World, choose, fine};
use crate::event::{Event, Recurs};

impl World {
    pub(super) fn change_series(&mut self, event: Event) {
        let at = self.at;
        match event {
            // each of their sessions costs a plan, at every change
            Event::PlanSeries(recurs) if self.me.series(at).unwrap().len() < 2 => {
                fine(self.me.plan_series(series(recurs, at), at));
            }
            Event::EditSeries(which, recurs, later) => {
                if let Some((one, from)) = self.one_of_series(which, later) {
                    let new = series(recurs, at);
                    fine(self.me.edit_series(&one.series, from, new, at));
                }
            }
            Event::EndSeries(which, later) => {
                if let Some((one, from)) = self.one_of_series(which, later) {
                    fine(self.me.cancel_series(&one.series, from, at));
                }
            }
            Event::LeaveOut(which) => {
                if let Some(session) = choose(which, &self.recurring()) {
                    fine(self.me.cancel_session(&session.id, at));
                }
            }
            Event::MoveOne(which, min) => {
                if let Some(session) = choose(which, &self.recurring()) {
                    let new = NewSession {
                        start: session.start + TimeDelta::minutes(min),
                        duration_min: None,
                        kind: session.kind,
                        rpe_expected: session.rpe_expected,
                        activity: session.activity,
                    };
                    fine(self.me.edit_session(&session.id, new, at));
                }
            }
            Event::PutBack(which) => {
                let all = self.me.series(at).unwrap();
                let gone = all
                    .iter()
                    .flat_map(|it| it.except.iter().map(|date| (it.id.clone(), *date)));
                if let Some((id, date)) = choose(which, &gone.collect::<Vec<_>>()) {
                    fine(self.me.put_back_session(&id, date, at));
                }
            }
            _ => {}
        }
    }

    /// The next ones of all series; there is no end of some.
    fn recurring(&mut self) -> Vec<SessionEntry> {
        let mut sessions = self.me.sessions(self.at).unwrap();
        sessions.retain(|session| session.occurrence.is_some());
        sessions.truncate(20);
        sessions
    }

    /// One of a series, and its date if only it and the later ones are meant.
    fn one_of_series(
        &mut self,
        which: Index,
        later: bool,
    ) -> Option<(Occurrence, Option<chrono::NaiveDate>)> {
        let one = choose(which, &self.recurring())?.occurrence?;
        let from = later.then_some(one.date);
        Some((one, from))
    }
}

/// From today on, at a full hour.
fn series(recurs: Recurs, at: Moment) -> NewSeries {
    let today = at.now.with_timezone(&at.zone).date_naive();
    NewSeries {
        rule: Weekly {
            first: today,
            until: None,
            weekdays: (1..=7)
                .filter(|day| recurs.days & (1 << day) != 0)
                .collect(),
            every_weeks: recurs.weeks,
        },
        time: NaiveTime::from_hms_opt(recurs.hour, 0, 0).unwrap(),
        except: Vec::new(),
        duration_min: None,
        kind: if recurs.race {
            SessionKind::Competition
        } else {
            SessionKind::Training
        },
        rpe_expected: None,
        activity: None,
    }
}
