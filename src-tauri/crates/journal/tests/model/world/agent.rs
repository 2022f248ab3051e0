//! The agent: claims, shows, takes answers, dies.

use journal::*;
use proptest::sample::Index;

use super::{World, choose, fine};
use crate::event::{Death, ServerState};
use crate::rows;

impl World {
    /// The agent wakes: it claims, closes and shows.
    pub(crate) fn wake(&mut self) {
        let due = self.claim();
        for number in self.agent.close_pending(self.at).unwrap() {
            self.desk.close(number);
        }
        for reminder in due {
            self.raise(&reminder);
        }
        let next = self.agent.next_due(self.at).unwrap();
        assert!(
            next.is_none_or(|next| next > self.at.now),
            "it would never sleep"
        );
        self.oracle.after_look(&self.file, &self.desk, self.at);
    }

    pub(super) fn claim(&mut self) -> Vec<DueReminder> {
        let run = self.run_name();
        self.oracle.take_in(&self.file);
        let due = self.agent.claim_due(&run, self.at).unwrap();
        self.oracle.after_claim(&self.file, &due, &run, self.at);
        due
    }

    pub(super) fn run_name(&self) -> String {
        format!("run-{}", self.run)
    }

    pub(super) fn raise(&mut self, reminder: &DueReminder) {
        let cause = match self.desk.server {
            ServerState::Good => {
                let before = self.desk.number_of(&reminder.id);
                assert!(
                    before.is_none() || before == reminder.server_id,
                    "it would be on the screen twice: {reminder:?}"
                );
                let number = self.desk.show(&reminder.id, reminder.server_id);
                self.agent
                    .mark_shown(&reminder.id, number, self.at)
                    .unwrap();
                self.oracle.shown(reminder, self.at);
                self.raised.push(reminder.id.clone());
                return;
            }
            ServerState::Absent => ReminderCause::ServerAbsent,
            ServerState::Refusing => ReminderCause::ServerRefused,
        };
        self.agent
            .mark_failed(&reminder.id, cause, self.at)
            .unwrap();
        self.oracle.failed(&reminder.id);
    }

    pub(super) fn kill_agent(&mut self, how: Death) {
        if matches!(how, Death::AfterClaim | Death::AfterShown) {
            let due = self.claim();
            if how == Death::AfterShown
                && let Some(first) = due.first()
            {
                self.raise(first);
            }
        }
        if how == Death::AndItsScreen {
            self.desk.seen.clear();
        }
        self.run += 1;
        self.agent = Journal::open(self.me.path()).unwrap();
        self.oracle.agent_died();
    }

    pub(super) fn change_server(&mut self, state: ServerState) {
        let before = std::mem::replace(&mut self.desk.server, state);
        if state == ServerState::Absent {
            self.desk.seen.clear();
        }
        if before == ServerState::Absent && state != ServerState::Absent {
            self.agent.server_came(self.at).unwrap();
        }
    }

    pub(super) fn answer(&mut self, which: Index, answer: u8) {
        let Some(id) = choose(which, &self.raised) else {
            return;
        };
        let answer = [
            Answer::Start,
            Answer::Snooze,
            Answer::Skip,
            Answer::Opened,
            Answer::Dismissed,
        ][usize::from(answer)];
        if let Some(number) = self.desk.number_of(&id) {
            self.desk.close(number);
        }
        let done = self.agent.answer(&id, answer, self.at);
        fine(done);
        let picture = rows::picture(&self.file);
        fine(self.agent.answer(&id, answer, self.at));
        assert_eq!(
            rows::picture(&self.file),
            picture,
            "a second answer changes nothing"
        );
    }
}
