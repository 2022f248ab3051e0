//! The five windows of a workout (section 2): instants, whatever the wall clock says.

use strum::IntoEnumIterator;

use crate::situation::Situation;
use crate::{TimingWindow, Window, WindowState};

/// The windows of the leading workout, in order, and where `now` stands to each.
pub(crate) fn windows(situation: &Situation<'_>) -> Vec<Window> {
    TimingWindow::iter()
        .map(|id| {
            let span = situation.span(id);
            let state = if situation.now < span.start {
                WindowState::Future
            } else if situation.now < span.end {
                WindowState::Open
            } else {
                WindowState::Past
            };
            Window {
                id,
                from: situation.local(span.start),
                to: situation.local(span.end),
                from_utc: span.start,
                to_utc: span.end,
                state,
            }
        })
        .collect()
}
