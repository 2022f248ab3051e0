//! The screen and its notification server.

use std::collections::BTreeMap;

use journal::ReminderId;

use crate::event::ServerState;

#[derive(Debug)]
pub(crate) struct Desk {
    pub(crate) server: ServerState,
    /// The visible notifications by the server's numbers.
    pub(crate) seen: BTreeMap<u32, ReminderId>,
    last: u32,
}

impl Desk {
    pub(crate) fn new() -> Self {
        Self {
            server: ServerState::Good,
            seen: BTreeMap::new(),
            last: 0,
        }
    }

    /// Shows it, replacing the one with this number if that is still visible.
    pub(crate) fn show(&mut self, id: &ReminderId, instead_of: Option<u32>) -> u32 {
        let number = instead_of
            .filter(|number| self.seen.contains_key(number))
            .unwrap_or_else(|| {
                self.last += 1;
                self.last
            });
        self.seen.insert(number, id.clone());
        number
    }

    pub(crate) fn number_of(&self, id: &ReminderId) -> Option<u32> {
        let found = self.seen.iter().find(|(_, seen)| *seen == id);
        found.map(|(number, _)| *number)
    }

    pub(crate) fn close(&mut self, number: u32) {
        self.seen.remove(&number);
    }
}
